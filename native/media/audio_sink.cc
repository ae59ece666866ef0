#include "media/audio_sink.h"

#include <cstring>
#include <utility>

#include "rtc_base/time_utils.h"

namespace node_webrtc {
namespace {

constexpr size_t kMaxPending = 1'000;  // Ten seconds: a program may push that much at once.
constexpr int kBitsPerSample = 16;

}  // namespace

AudioSinkQueue::AudioSinkQueue(webrtc::scoped_refptr<JsQueue> queue, webrtc::scoped_refptr<TrackHandle> track)
    : SinkQueue(std::move(queue), kMaxPending), track_(std::move(track)) {}

void AudioSinkQueue::AddTo(TrackHandle& track) {
  if (track.audio()) track.audio()->AddSink(this);
}

void AudioSinkQueue::RemoveFrom(TrackHandle& track) {
  if (track.audio()) track.audio()->RemoveSink(this);
}

void AudioSinkQueue::OnData(const void* samples, int bits_per_sample, int sample_rate, size_t channels, size_t frames,
                            std::optional<int64_t> absolute_capture_timestamp_ms) {
  if (track_->stopped() || bits_per_sample != kBitsPerSample) return;
  AudioChunk chunk;
  chunk.sample_rate = sample_rate;
  chunk.channels = static_cast<int>(channels);
  chunk.timestamp_us =
      absolute_capture_timestamp_ms ? *absolute_capture_timestamp_ms * webrtc::kNumMicrosecsPerMillisec : webrtc::TimeMicros();
  // A source does not know which of its tracks are disabled: those are silent here, as senders make them silent there.
  chunk.samples.resize(frames * channels);
  if (samples && track_->enabled()) std::memcpy(chunk.samples.data(), samples, SizeOf(chunk));
  Add(std::move(chunk));
}

Napi::Object AudioSinkQueue::ToJs(Napi::Env env, const AudioChunk& chunk) {
  Napi::Int16Array samples = Napi::Int16Array::New(env, chunk.samples.size());
  if (samples.IsEmpty()) return {};
  std::memcpy(samples.Data(), chunk.samples.data(), SizeOf(chunk));

  Napi::Object object = Napi::Object::New(env);
  object.Set("samples", samples);
  object.Set("sampleRate", chunk.sample_rate);
  object.Set("channelCount", chunk.channels);
  object.Set("numberOfFrames", static_cast<double>(chunk.samples.size()) / chunk.channels);
  object.Set("timestamp", static_cast<double>(chunk.timestamp_us));
  return object;
}

}  // namespace node_webrtc
