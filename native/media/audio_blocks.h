#ifndef NATIVE_MEDIA_AUDIO_BLOCKS_H_
#define NATIVE_MEDIA_AUDIO_BLOCKS_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "absl/functional/function_ref.h"
#include "api/array_view.h"
#include "media/audio_feed.h"

namespace node_webrtc {

class AudioResampler;

// Cuts interleaved audio of any chunk size into the blocks of 10 ms that libwebrtc works with. The rate is kept, because senders resample
// anyway, unless 10 ms of it are no whole number of frames or more than a block of libwebrtc's holds: then it becomes 48 kHz. Not
// thread-safe.
class AudioBlocks {
 public:
  AudioBlocks();
  ~AudioBlocks();

  // `timestamp_us`: of the first sample. A change of format drops what is left of the old one, less than a block.
  void Push(webrtc::ArrayView<const int16_t> samples, int sample_rate, int channels, int64_t timestamp_us,
            absl::FunctionRef<void(const AudioBlock&)> on_block);

 private:
  void Cut(webrtc::ArrayView<const int16_t> samples, int64_t timestamp_us, absl::FunctionRef<void(const AudioBlock&)> on_block);

  int input_rate_ = 0;
  int channels_ = 0;
  // Of the blocks.
  int sample_rate_ = 0;
  // Less than a block, interleaved.
  std::vector<int16_t> rest_;
  // Null when the rate is kept.
  std::unique_ptr<AudioResampler> resampler_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_AUDIO_BLOCKS_H_
