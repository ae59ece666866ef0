#ifndef NATIVE_RECORDING_MEDIA_FORMAT_H_
#define NATIVE_RECORDING_MEDIA_FORMAT_H_

#include <cstdint>
#include <string>
#include <vector>

namespace node_webrtc {

// What a file's track entry says about its codec.
struct MediaFormat {
  bool video = false;
  // As SDP and Web IDL name it: `video/VP8`.
  std::string mime_type;
  // As Matroska names it: `V_VP8`.
  std::string codec_id;
  std::vector<uint8_t> codec_private;
  // The codec is one of WebM's (webmproject.org/docs/container).
  bool webm = true;

  // Video.
  int width = 0;
  int height = 0;
  int rotation = 0;  // Degrees clockwise that a player has to turn the picture: 0, 90, 180, 270.

  // Audio.
  int sample_rate = 0;
  int channels = 0;
  int64_t codec_delay = 0;    // Nanoseconds.
  int64_t seek_pre_roll = 0;  // Nanoseconds.
};

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_MEDIA_FORMAT_H_
