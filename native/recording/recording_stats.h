#ifndef NATIVE_RECORDING_RECORDING_STATS_H_
#define NATIVE_RECORDING_RECORDING_STATS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace node_webrtc {

// NativeRecordingTrackResult.
struct TrackStats {
  bool video = false;
  std::string codec;  // Empty when no frame came.
  int64_t frames = 0;
  int64_t bytes = 0;
  int64_t key_frames = 0;
  int64_t lost = 0;
  // Milliseconds from the start of the file.
  std::optional<int64_t> first_timestamp;
  std::optional<int64_t> last_timestamp;
  int width = 0;
  int height = 0;
};

// NativeRecordingResult.
struct RecordingStats {
  int64_t bytes = 0;
  double duration = 0;  // Milliseconds.
  int error = 0;        // An errno.
  std::vector<TrackStats> tracks;
};

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_RECORDING_STATS_H_
