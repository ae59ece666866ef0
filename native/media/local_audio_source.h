#ifndef NATIVE_MEDIA_LOCAL_AUDIO_SOURCE_H_
#define NATIVE_MEDIA_LOCAL_AUDIO_SOURCE_H_

#include <string>

#include "api/make_ref_counted.h"
#include "api/scoped_refptr.h"
#include "media/audio_feed.h"
#include "media/local_source.h"

namespace node_webrtc {

// A source that gives its samples to a feed: what all local audio has in common.
class LocalAudioSource : public LocalSource {
 public:
  AudioFeed& feed() { return *feed_; }

  // LocalSource:
  webrtc::MediaType kind() const override { return webrtc::MediaType::AUDIO; }
  webrtc::scoped_refptr<webrtc::MediaStreamTrackInterface> CreateTrack(webrtc::PeerConnectionFactoryInterface& factory,
                                                                       const std::string& id) override {
    return factory.CreateAudioTrack(id, feed_.get());
  }
  void Close() override { feed_->Close(); }

 protected:
  LocalAudioSource() : feed_(webrtc::make_ref_counted<AudioFeed>()) {}

 private:
  const webrtc::scoped_refptr<AudioFeed> feed_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_LOCAL_AUDIO_SOURCE_H_
