#ifndef NATIVE_MEDIA_MONOTONIC_TIMESTAMP_H_
#define NATIVE_MEDIA_MONOTONIC_TIMESTAMP_H_

#include <cstdint>
#include <cstdlib>

namespace node_webrtc {

// Maps a producer's timestamps to webrtc::TimeMicros' clock, on which libwebrtc synchronizes audio with video. Timestamps of that clock
// stay as they are; those of another (counted from the start of a file, say) are shifted by one offset, so that their distances are kept.
// Not thread-safe.
class MonotonicTimestamp {
 public:
  int64_t Map(int64_t timestamp_us, int64_t now_us) {
    if (std::llabs(timestamp_us + offset_us_ - now_us) > kOtherClockUs) offset_us_ = now_us - timestamp_us;
    return timestamp_us + offset_us_;
  }

 private:
  // Nobody pushes this much ahead or behind.
  static constexpr int64_t kOtherClockUs = 10'000'000;

  int64_t offset_us_ = 0;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_MONOTONIC_TIMESTAMP_H_
