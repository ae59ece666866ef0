#ifndef NATIVE_MEDIA_AUDIO_FEED_H_
#define NATIVE_MEDIA_AUDIO_FEED_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "api/audio_options.h"
#include "api/media_stream_interface.h"
#include "api/notifier.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"

namespace node_webrtc {

// libwebrtc's end of a local audio source: hands blocks of 10 ms to its sinks, which are the senders of its tracks and JS's sinks.
class AudioFeed : public webrtc::Notifier<webrtc::AudioSourceInterface> {
 public:
  // Any thread, one block at a time. Interleaved; `frames` is 10 ms at `sample_rate`. `timestamp_us`: of the first sample, on
  // webrtc::TimeMicros' clock.
  void Deliver(const int16_t* samples, size_t frames, int sample_rate, int channels, int64_t timestamp_us);

  // Any thread. Nothing is passed on any more.
  void Close() { closed_.store(true, std::memory_order_relaxed); }
  bool closed() const { return closed_.load(std::memory_order_relaxed); }

  // webrtc::AudioSourceInterface:
  SourceState state() const override { return closed() ? kEnded : kLive; }
  bool remote() const override { return false; }
  const webrtc::AudioOptions options() const override;
  // Signaling and worker thread.
  void AddSink(webrtc::AudioTrackSinkInterface* sink) override;
  void RemoveSink(webrtc::AudioTrackSinkInterface* sink) override;

 private:
  std::atomic<bool> closed_{false};
  // Held while a block is delivered: a sink that was removed gets none.
  webrtc::Mutex mutex_;
  std::vector<webrtc::AudioTrackSinkInterface*> sinks_ RTC_GUARDED_BY(mutex_);
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_AUDIO_FEED_H_
