#include "media/audio_feed.h"

#include <algorithm>

#include "rtc_base/time_utils.h"

namespace node_webrtc {

void AudioFeed::Deliver(const int16_t* samples, size_t frames, int sample_rate, int channels, int64_t timestamp_us) {
  if (closed()) return;
  webrtc::MutexLock lock(&mutex_);
  for (webrtc::AudioTrackSinkInterface* sink : sinks_) {
    sink->OnData(samples, 16, sample_rate, static_cast<size_t>(channels), frames, timestamp_us / webrtc::kNumMicrosecsPerMillisec);
  }
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
  webrtc::MutexLock lock(&mutex_);
  sinks_.push_back(sink);
}

void AudioFeed::RemoveSink(webrtc::AudioTrackSinkInterface* sink) {
  webrtc::MutexLock lock(&mutex_);
  std::erase(sinks_, sink);
}

}  // namespace node_webrtc
