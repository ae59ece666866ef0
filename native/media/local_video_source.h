#ifndef NATIVE_MEDIA_LOCAL_VIDEO_SOURCE_H_
#define NATIVE_MEDIA_LOCAL_VIDEO_SOURCE_H_

#include <string>

#include "api/make_ref_counted.h"
#include "api/scoped_refptr.h"
#include "media/local_source.h"
#include "media/video_feed.h"

namespace node_webrtc {

// A source that gives its frames to a feed: what all local video has in common.
class LocalVideoSource : public LocalSource {
 public:
  VideoFeed& feed() { return *feed_; }

  // LocalSource:
  webrtc::MediaType kind() const override { return webrtc::MediaType::VIDEO; }
  webrtc::scoped_refptr<webrtc::MediaStreamTrackInterface> CreateTrack(webrtc::PeerConnectionFactoryInterface& factory,
                                                                       const std::string& id) override {
    return factory.CreateVideoTrack(feed_, id);
  }
  void Close() override { feed_->Close(); }

 protected:
  explicit LocalVideoSource(bool is_screencast) : feed_(webrtc::make_ref_counted<VideoFeed>(is_screencast)) {}

 private:
  const webrtc::scoped_refptr<VideoFeed> feed_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_LOCAL_VIDEO_SOURCE_H_
