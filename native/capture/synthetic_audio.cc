#include "capture/synthetic_audio.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

#include "api/make_ref_counted.h"
#include "capture/pacer.h"
#include "capture/wall_clock.h"
#include "rtc_base/time_utils.h"

namespace node_webrtc {
namespace {

constexpr int kSampleRate = 48'000;
constexpr int kChannels = 1;
constexpr int kBlocksPerSecond = 100;
constexpr int64_t kBlockUs = webrtc::kNumMicrosecsPerSec / kBlocksPerSecond;
constexpr int kBeepBlocks = 10;
constexpr int kBeepHz = 1'000;
constexpr double kBeepAmplitude = 0.25 * 32'767;
// Behind by more than this (the machine slept), the missed time is skipped.
constexpr int64_t kMaxLagBlocks = 50;

constexpr size_t kBlockFrames = kSampleRate / kBlocksPerSecond;
using Block = std::array<int16_t, kBlockFrames>;

// Whole periods, so that every block of a beep is this one.
const Block& Beep() {
  static const Block beep = [] {
    Block block;
    for (size_t i = 0; i < block.size(); ++i) {
      block[i] = static_cast<int16_t>(
          std::lround(kBeepAmplitude * std::sin(2 * std::numbers::pi * kBeepHz * static_cast<double>(i) / kSampleRate)));
    }
    return block;
  }();
  return beep;
}

constexpr Block kSilence{};

int64_t Now() { return WallClock::FromMonotonic(webrtc::TimeMicros()); }

}  // namespace

webrtc::scoped_refptr<SyntheticAudio> SyntheticAudio::Start(webrtc::TaskQueueBase* media_queue) {
  auto source = webrtc::make_ref_counted<SyntheticAudio>();
  TrackSettings settings;
  settings.sample_rate = kSampleRate;
  settings.channel_count = kChannels;
  source->SetSettings(std::move(settings));
  source->next_block_ = Now() / kBlockUs + 1;
  RunPaced(media_queue, [source] { return source->Tick(); });
  return source;
}

webrtc::TimeDelta SyntheticAudio::Tick() {
  // The repetition ends and with it the queue's reference to this source.
  if (outlet().closed()) return webrtc::TimeDelta::PlusInfinity();
  const int64_t current = Now() / kBlockUs;
  if (current - next_block_ > kMaxLagBlocks) {
    outlet().Drop(static_cast<uint64_t>(current - next_block_) * kBlockFrames, kSampleRate);
    next_block_ = current;
  }
  for (; next_block_ <= current; ++next_block_) {
    const Block& block = next_block_ % kBlocksPerSecond < kBeepBlocks ? Beep() : kSilence;
    outlet().Deliver({block.data(), block.size(), kSampleRate, kChannels, WallClock::ToMonotonic(next_block_ * kBlockUs)});
  }
  return webrtc::TimeDelta::Micros(std::max<int64_t>(next_block_ * kBlockUs - Now(), 0));
}

}  // namespace node_webrtc
