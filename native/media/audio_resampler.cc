#include "media/audio_resampler.h"

#include <algorithm>
#include <cmath>

#include "common_audio/include/audio_util.h"
#include "common_audio/resampler/sinc_resampler.h"

namespace node_webrtc {
namespace {

// What the resampler asks for at once; small, for a small delay.
constexpr size_t kRequest = 2 * webrtc::SincResampler::kKernelSize;

}  // namespace

class AudioResampler::Channel final : public webrtc::SincResamplerCallback {
 public:
  explicit Channel(double ratio) : resampler_(ratio, kRequest, this) {}

  void Add(float sample) { input_.push_back(sample); }
  size_t available() const { return input_.size() - read_; }

  void Resample(size_t frames, float* destination) {
    resampler_.Resample(frames, destination);
    input_.erase(input_.begin(), input_.begin() + static_cast<ptrdiff_t>(read_));
    read_ = 0;
  }

 private:
  // webrtc::SincResamplerCallback; from within Resample, which is called only when there is enough.
  void Run(size_t frames, float* destination) override {
    const size_t count = std::min(frames, available());
    std::copy_n(input_.data() + read_, count, destination);
    std::fill(destination + count, destination + frames, 0.0f);
    read_ += count;
  }

  std::vector<float> input_;
  size_t read_ = 0;
  webrtc::SincResampler resampler_;
};

AudioResampler::AudioResampler(int from_rate, int to_rate, int channels)
    : ratio_(static_cast<double>(from_rate) / to_rate), block_(static_cast<size_t>(to_rate / 100)), scratch_(block_) {
  for (int i = 0; i < channels; ++i) channels_.push_back(std::make_unique<Channel>(ratio_));
}

AudioResampler::~AudioResampler() = default;

const std::vector<int16_t>& AudioResampler::Resample(webrtc::ArrayView<const int16_t> samples) {
  const size_t channels = channels_.size();
  for (size_t i = 0; i < samples.size(); ++i) channels_[i % channels]->Add(samples[i]);

  output_.clear();
  // One request more than the block takes, and one to fill the kernel at the start.
  const auto requests = static_cast<size_t>(std::ceil(static_cast<double>(block_) * ratio_ / kRequest)) + 2;
  while (channels_[0]->available() >= requests * kRequest) {
    const size_t start = output_.size();
    output_.resize(start + block_ * channels);
    for (size_t c = 0; c < channels; ++c) {
      channels_[c]->Resample(block_, scratch_.data());
      for (size_t i = 0; i < block_; ++i) output_[start + i * channels + c] = webrtc::FloatS16ToS16(scratch_[i]);
    }
  }
  return output_;
}

}  // namespace node_webrtc
