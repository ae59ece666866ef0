#ifndef NATIVE_CAPTURE_WALL_CLOCK_H_
#define NATIVE_CAPTURE_WALL_CLOCK_H_

#include <cstdint>

#include "rtc_base/time_utils.h"

namespace node_webrtc {

// The clock that synthetic devices show and beep to: the time of day when the process first asked, carried on by the monotonic clock. It
// never jumps, and picture and sound agree to the microsecond. Any thread.
class WallClock {
 public:
  // Microseconds since the Unix epoch.
  static int64_t FromMonotonic(int64_t monotonic_us) { return monotonic_us + Offset(); }
  static int64_t ToMonotonic(int64_t wall_us) { return wall_us - Offset(); }

 private:
  static int64_t Offset() {
    static const int64_t offset = webrtc::TimeUTCMicros() - webrtc::TimeMicros();
    return offset;
  }
};

}  // namespace node_webrtc

#endif  // NATIVE_CAPTURE_WALL_CLOCK_H_
