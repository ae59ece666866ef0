#include "recording/rtp_clock.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

namespace node_webrtc {
namespace {

constexpr int64_t kSecond = 1'000'000;
// Backwards, or ahead of the arrival: no network does that, the sender's clock was set.
constexpr int64_t kMaxStepBack = kSecond;
constexpr int64_t kMaxAhead = 3 * kSecond;
// Behind the arrival: a stalled network catches up within some seconds, a stopped clock does not.
constexpr int64_t kMaxBehind = 3 * kSecond;
constexpr int64_t kCatchUp = 5 * kSecond;
// No capture is later than its stream's other half by this; a report that says so is wrong.
constexpr int64_t kMaxMisalignment = 3 * kSecond;
// Frames at even distances are worth more than a correction that nobody notices.
constexpr int64_t kTolerance = kSecond * 15 / 1'000;
// A correction changes the pace by a twentieth at most.
constexpr int64_t kSlewDivisor = 20;
// Seconds between a report and the newest frame.
constexpr int64_t kMaxReportDistance = 60;

}  // namespace

void RtpClock::Observe(uint32_t ssrc, uint32_t rtp_timestamp, int64_t arrival) {
  if (ssrc_ != ssrc) {
    const bool first = !ssrc_;
    ssrc_ = ssrc;
    unwrapper_ = {};
    rtp_ = unwrapper_.Unwrap(rtp_timestamp);
    Anchor(first ? arrival : std::max(arrival, advanced_));
  } else {
    rtp_ = unwrapper_.Unwrap(rtp_timestamp);
    const int64_t time = Nominal(rtp_) + correction_;
    const int64_t behind = arrival - time;
    if (behind <= kMaxBehind) late_since_.reset();
    if (behind > kMaxBehind && !late_since_) late_since_ = arrival;
    const bool stopped = late_since_ && arrival - *late_since_ > kCatchUp;
    if (time < advanced_ - kMaxStepBack || behind < -kMaxAhead || stopped) Anchor(std::max(arrival, advanced_));
  }
  lead_ = std::min(lead_, arrival - Nominal(rtp_));
}

bool RtpClock::AlignToReport(const SenderReport& report, int64_t time) {
  const std::optional<int64_t> now = TimeOf(report);
  if (!now || std::abs(time - *now) > kMaxMisalignment) return false;
  target_ = correction_ + time - *now;
  return true;
}

void RtpClock::AlignToArrival(int64_t lead) { target_ = lead_ - lead; }

int64_t RtpClock::Advance() {
  const int64_t before = correction_;
  if (begins_ || !settled_) {
    correction_ = target_;
  } else {
    const int64_t missing = target_ - correction_;
    if (missing == 0) slewing_ = false;
    if (std::abs(missing) > kTolerance) slewing_ = true;
    const int64_t step = slewing_ ? std::max<int64_t>(Nominal(rtp_) + correction_ - advanced_, 0) / kSlewDivisor : 0;
    correction_ += std::clamp(missing, -step, step);
  }
  const bool began = std::exchange(begins_, false);
  advanced_ = std::max(advanced_, Nominal(rtp_) + correction_);
  return settled_ || began ? 0 : correction_ - before;
}

int64_t RtpClock::Time(uint32_t rtp_timestamp) const { return Nominal(unwrapper_.PeekUnwrap(rtp_timestamp)) + correction_; }

std::optional<int64_t> RtpClock::TimeOf(const SenderReport& report) const {
  if (!ssrc_) return std::nullopt;
  const int64_t rtp = unwrapper_.PeekUnwrap(report.rtp_timestamp);
  if (std::abs(rtp - rtp_) > kMaxReportDistance * rate_) return std::nullopt;
  return Nominal(rtp) + correction_;
}

void RtpClock::Anchor(int64_t time) {
  anchor_rtp_ = rtp_;
  anchor_time_ = time;
  lead_ = std::numeric_limits<int64_t>::max();
  begins_ = true;
  late_since_.reset();
  correction_ = target_ = 0;
}

int64_t RtpClock::Nominal(int64_t rtp) const { return anchor_time_ + (rtp - anchor_rtp_) * kSecond / rate_; }

}  // namespace node_webrtc
