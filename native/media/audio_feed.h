#ifndef NATIVE_MEDIA_AUDIO_FEED_H_
#define NATIVE_MEDIA_AUDIO_FEED_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "api/audio_options.h"
#include "api/media_stream_interface.h"
#include "api/notifier.h"
#include "media/track_feed.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"

namespace node_webrtc {

// Interleaved samples of 10 ms.
struct AudioBlock {
  const int16_t* samples;
  size_t frames;
  int sample_rate;
  int channels;
  // Of the first sample, on webrtc::TimeMicros' clock.
  int64_t timestamp_us;
};

// libwebrtc's end of a local audio track: counts the source's blocks and hands them to the track's sinks, which are senders and JS's sinks.
class AudioFeed : public webrtc::Notifier<webrtc::AudioSourceInterface> {
 public:
  // Any thread, one block at a time.
  void Deliver(const AudioBlock& block);
  // The source lost as much.
  void Drop(uint64_t frames, int sample_rate);

  // Any thread.
  void SetEnabled(bool enabled) { enabled_.store(enabled, std::memory_order_relaxed); }
  AudioFeedStats stats() const;
  void ResetLatency();
  void Close() { closed_.store(true, std::memory_order_relaxed); }

  // webrtc::AudioSourceInterface:
  SourceState state() const override { return closed_.load(std::memory_order_relaxed) ? kEnded : kLive; }
  bool remote() const override { return false; }
  const webrtc::AudioOptions options() const override;
  // Signaling and worker thread.
  void AddSink(webrtc::AudioTrackSinkInterface* sink) override;
  void RemoveSink(webrtc::AudioTrackSinkInterface* sink) override;

 private:
  void Count(const AudioBlock& block);

  std::atomic<bool> closed_{false};
  std::atomic<bool> enabled_{true};
  // Held while a block is delivered: a sink that was removed gets none.
  webrtc::Mutex sinks_mutex_;
  std::vector<webrtc::AudioTrackSinkInterface*> sinks_ RTC_GUARDED_BY(sinks_mutex_);
  mutable webrtc::Mutex stats_mutex_;
  AudioFeedStats stats_ RTC_GUARDED_BY(stats_mutex_);
  uint64_t latencies_ RTC_GUARDED_BY(stats_mutex_) = 0;  // Since the last reset.
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_AUDIO_FEED_H_
