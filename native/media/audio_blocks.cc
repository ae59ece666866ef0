#include "media/audio_blocks.h"

#include "api/audio/audio_frame.h"
#include "media/audio_resampler.h"
#include "rtc_base/time_utils.h"

namespace node_webrtc {
namespace {

constexpr int kBlocksPerSecond = 100;
constexpr int kResampledRate = 48'000;

bool FitsBlocks(int sample_rate, int channels) {
  return sample_rate % kBlocksPerSecond == 0 &&
         static_cast<size_t>(sample_rate / kBlocksPerSecond) * static_cast<size_t>(channels) <= webrtc::AudioFrame::kMaxDataSizeSamples;
}

}  // namespace

AudioBlocks::AudioBlocks() = default;
AudioBlocks::~AudioBlocks() = default;

void AudioBlocks::Push(webrtc::ArrayView<const int16_t> samples, int sample_rate, int channels, int64_t timestamp_us,
                       absl::FunctionRef<void(const AudioBlock&)> on_block) {
  if (sample_rate != input_rate_ || channels != channels_) {
    input_rate_ = sample_rate;
    channels_ = channels;
    rest_.clear();
    const bool keep = FitsBlocks(sample_rate, channels);
    sample_rate_ = keep ? sample_rate : kResampledRate;
    resampler_ = keep ? nullptr : std::make_unique<AudioResampler>(sample_rate, kResampledRate, channels);
  }
  if (resampler_) {
    Cut(resampler_->Resample(samples), timestamp_us, on_block);
  } else {
    Cut(samples, timestamp_us, on_block);
  }
}

void AudioBlocks::Cut(webrtc::ArrayView<const int16_t> samples, int64_t timestamp_us, absl::FunctionRef<void(const AudioBlock&)> on_block) {
  const auto frames = static_cast<size_t>(sample_rate_ / kBlocksPerSecond);
  const size_t size = frames * static_cast<size_t>(channels_);
  const auto emit = [&](const int16_t* block) {
    on_block({block, frames, sample_rate_, channels_, timestamp_us});
    timestamp_us += webrtc::kNumMicrosecsPerSec / kBlocksPerSecond;
  };

  size_t used = 0;
  if (!rest_.empty()) {
    timestamp_us -= static_cast<int64_t>(rest_.size()) / channels_ * webrtc::kNumMicrosecsPerSec / sample_rate_;
    used = std::min(size - rest_.size(), samples.size());
    rest_.insert(rest_.end(), samples.begin(), samples.begin() + static_cast<ptrdiff_t>(used));
    if (rest_.size() < size) return;
    emit(rest_.data());
    rest_.clear();
  }
  // Straight from the chunk: no copy when it is a multiple of 10 ms.
  for (; samples.size() - used >= size; used += size) emit(samples.data() + used);
  rest_.assign(samples.begin() + static_cast<ptrdiff_t>(used), samples.end());
}

}  // namespace node_webrtc
