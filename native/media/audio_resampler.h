#ifndef NATIVE_MEDIA_AUDIO_RESAMPLER_H_
#define NATIVE_MEDIA_AUDIO_RESAMPLER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "api/array_view.h"

namespace node_webrtc {

// Interleaved audio from any rate to any other, in chunks of any size and without drift: libwebrtc's sinc resampler per channel. Not
// thread-safe.
class AudioResampler {
 public:
  AudioResampler(int from_rate, int to_rate, int channels);
  ~AudioResampler();

  // The samples that are ready after these; delayed by at most 10 ms and two of the resampler's requests.
  const std::vector<int16_t>& Resample(webrtc::ArrayView<const int16_t> samples);

 private:
  class Channel;

  const double ratio_;  // Input frames per output frame.
  const size_t block_;  // Output frames made at once: 10 ms.
  std::vector<std::unique_ptr<Channel>> channels_;
  std::vector<float> scratch_;
  std::vector<int16_t> output_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_AUDIO_RESAMPLER_H_
