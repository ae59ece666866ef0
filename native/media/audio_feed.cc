#include "media/audio_feed.h"

#include <algorithm>

#include "rtc_base/time_utils.h"

namespace node_webrtc {
namespace {

double Milliseconds(uint64_t frames, int sample_rate) { return static_cast<double>(frames) * webrtc::kNumMillisecsPerSec / sample_rate; }

}  // namespace

void AudioFeed::Deliver(const AudioBlock& block) {
  if (enabled_.load(std::memory_order_relaxed)) Count(block);
  webrtc::MutexLock lock(&sinks_mutex_);
  for (webrtc::AudioTrackSinkInterface* sink : sinks_) {
    sink->OnData(block.samples, 16, block.sample_rate, static_cast<size_t>(block.channels), block.frames,
                 block.timestamp_us / webrtc::kNumMicrosecsPerMillisec);
  }
}

void AudioFeed::Drop(uint64_t frames, int sample_rate) {
  if (!enabled_.load(std::memory_order_relaxed)) return;
  webrtc::MutexLock lock(&stats_mutex_);
  stats_.dropped_frames += frames;
  stats_.dropped_duration += Milliseconds(frames, sample_rate);
}

void AudioFeed::Count(const AudioBlock& block) {
  // A source may be ahead of its clock by a little.
  const double latency =
      static_cast<double>(std::max<int64_t>(webrtc::TimeMicros() - block.timestamp_us, 0)) / webrtc::kNumMicrosecsPerMillisec;
  webrtc::MutexLock lock(&stats_mutex_);
  stats_.delivered_frames += block.frames;
  stats_.delivered_duration += Milliseconds(block.frames, block.sample_rate);
  stats_.latency = latency;
  ++latencies_;
  stats_.average_latency += (latency - stats_.average_latency) / static_cast<double>(latencies_);
  stats_.minimum_latency = latencies_ == 1 ? latency : std::min(stats_.minimum_latency, latency);
  stats_.maximum_latency = latencies_ == 1 ? latency : std::max(stats_.maximum_latency, latency);
}

AudioFeedStats AudioFeed::stats() const {
  webrtc::MutexLock lock(&stats_mutex_);
  return stats_;
}

void AudioFeed::ResetLatency() {
  webrtc::MutexLock lock(&stats_mutex_);
  stats_.average_latency = stats_.minimum_latency = stats_.maximum_latency = stats_.latency;
  latencies_ = 0;
}

// The samples are meant as they are: nothing may process them as if they came from a microphone of libwebrtc's.
const webrtc::AudioOptions AudioFeed::options() const {
  webrtc::AudioOptions options;
  options.echo_cancellation = false;
  options.noise_suppression = false;
  options.auto_gain_control = false;
  options.highpass_filter = false;
  return options;
}

void AudioFeed::AddSink(webrtc::AudioTrackSinkInterface* sink) {
  webrtc::MutexLock lock(&sinks_mutex_);
  sinks_.push_back(sink);
}

void AudioFeed::RemoveSink(webrtc::AudioTrackSinkInterface* sink) {
  webrtc::MutexLock lock(&sinks_mutex_);
  std::erase(sinks_, sink);
}

}  // namespace node_webrtc
