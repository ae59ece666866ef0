#ifndef NATIVE_MEDIA_LOCAL_AUDIO_SOURCE_H_
#define NATIVE_MEDIA_LOCAL_AUDIO_SOURCE_H_

#include <cstdint>
#include <memory>

#include "api/make_ref_counted.h"
#include "api/scoped_refptr.h"
#include "media/audio_feed.h"
#include "media/feed_list.h"
#include "media/local_source.h"

namespace node_webrtc {

// Where a source puts its samples: each of its tracks gets them.
class AudioOutlet : public FeedList<AudioFeed> {
 public:
  // Any thread, one block at a time.
  void Deliver(const AudioBlock& block);
  // So much was lost.
  void Drop(uint64_t frames, int sample_rate);
};

// A source that gives its samples to an outlet: what all local audio has in common.
class LocalAudioSource : public LocalSource {
 public:
  AudioOutlet& outlet() { return *outlet_; }

  // LocalSource:
  webrtc::MediaType kind() const override { return webrtc::MediaType::AUDIO; }
  std::unique_ptr<TrackFeed> CreateFeed() override;
  void Close() override;

 protected:
  LocalAudioSource() : outlet_(webrtc::make_ref_counted<AudioOutlet>()) {}

 private:
  const webrtc::scoped_refptr<AudioOutlet> outlet_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_LOCAL_AUDIO_SOURCE_H_
