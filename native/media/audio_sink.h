#ifndef NATIVE_MEDIA_AUDIO_SINK_H_
#define NATIVE_MEDIA_AUDIO_SINK_H_

#include <napi.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "api/media_stream_interface.h"
#include "api/scoped_refptr.h"
#include "media/sink_queue.h"
#include "media/track_handle.h"

namespace node_webrtc {

struct AudioChunk {
  std::vector<int16_t> samples;  // Interleaved.
  int sample_rate;
  int channels;
  int64_t timestamp_us;
};

// Takes an audio track's blocks of 10 ms for a Sink.
class AudioSinkQueue : public SinkQueue<AudioChunk>, private webrtc::AudioTrackSinkInterface {
 public:
  using Item = AudioChunk;
  static constexpr char kClassName[] = "NativeAudioSink";
  static constexpr webrtc::MediaType kKind = webrtc::MediaType::AUDIO;

  // Signaling thread.
  void AddTo(TrackHandle& track);
  void RemoveFrom(TrackHandle& track);

  // JS thread. A NativeAudioChunk; empty when JS cannot run any more.
  static Napi::Object ToJs(Napi::Env env, const AudioChunk& chunk);
  static size_t SizeOf(const AudioChunk& chunk) { return chunk.samples.size() * sizeof(int16_t); }

 protected:
  AudioSinkQueue(webrtc::scoped_refptr<JsQueue> queue, webrtc::scoped_refptr<TrackHandle> track);

 private:
  // webrtc::AudioTrackSinkInterface; the playout thread, or the media queue.
  void OnData(const void* samples, int bits_per_sample, int sample_rate, size_t channels, size_t frames,
              std::optional<int64_t> absolute_capture_timestamp_ms) override;

  const webrtc::scoped_refptr<TrackHandle> track_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_AUDIO_SINK_H_
