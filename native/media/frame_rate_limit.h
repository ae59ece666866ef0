#ifndef NATIVE_MEDIA_FRAME_RATE_LIMIT_H_
#define NATIVE_MEDIA_FRAME_RATE_LIMIT_H_

#include <cstdint>
#include <cstdlib>

namespace node_webrtc {

// Thins out frames to a rate, by their timestamps: on the average exactly, and evenly. Not thread-safe.
class FrameRateLimit {
 public:
  explicit FrameRateLimit(double frame_rate) : interval_us_(1e6 / frame_rate) {}

  bool Passes(int64_t timestamp_us) {
    const double early_us = next_us_ - static_cast<double>(timestamp_us);
    // A timestamp of another clock, or the first.
    if (early_us > 2 * interval_us_ || early_us < -2 * interval_us_)
      next_us_ = static_cast<double>(timestamp_us);
    else if (early_us > kTolerance * interval_us_)
      return false;
    next_us_ += interval_us_;
    return true;
  }

 private:
  // Frames are not captured at even distances.
  static constexpr double kTolerance = 0.25;

  const double interval_us_;
  double next_us_ = -1e18;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_FRAME_RATE_LIMIT_H_
