#ifndef NATIVE_MEDIA_LOCAL_VIDEO_SOURCE_H_
#define NATIVE_MEDIA_LOCAL_VIDEO_SOURCE_H_

#include <memory>

#include "absl/functional/function_ref.h"
#include "api/make_ref_counted.h"
#include "api/scoped_refptr.h"
#include "api/video/video_frame.h"
#include "media/feed_list.h"
#include "media/local_source.h"
#include "media/video_feed.h"

namespace node_webrtc {

// Where a source puts its frames: each of its tracks gets them.
class VideoOutlet : public FeedList<VideoFeed> {
 public:
  // Any thread, one frame at a time.
  void Deliver(const webrtc::VideoFrame& frame);
  // The same for who makes frames only when somebody wants them.
  void Deliver(const VideoFeed::Offer& offer, absl::FunctionRef<webrtc::VideoFrame()> make);
};

// A source that gives its frames to an outlet: what all local video has in common.
class LocalVideoSource : public LocalSource {
 public:
  VideoOutlet& outlet() { return *outlet_; }

  // LocalSource:
  webrtc::MediaType kind() const override { return webrtc::MediaType::VIDEO; }
  std::unique_ptr<TrackFeed> CreateFeed() override;
  void Close() override;

 protected:
  explicit LocalVideoSource(bool is_screencast) : is_screencast_(is_screencast), outlet_(webrtc::make_ref_counted<VideoOutlet>()) {}

 private:
  const bool is_screencast_;
  const webrtc::scoped_refptr<VideoOutlet> outlet_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_LOCAL_VIDEO_SOURCE_H_
