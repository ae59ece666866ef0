#ifndef NATIVE_RECORDING_RECEIVED_FRAME_H_
#define NATIVE_RECORDING_RECEIVED_FRAME_H_

#include <cstdint>
#include <string>
#include <vector>

#include "api/scoped_refptr.h"
#include "api/video/encoded_image.h"
#include "api/video/video_codec_type.h"

namespace node_webrtc {

// What a tap hands to the muxer thread. Arrivals are microseconds on libwebrtc's clock.

struct ReceivedVideo {
  webrtc::scoped_refptr<const webrtc::EncodedImageBufferInterface> data;
  webrtc::VideoCodecType codec;
  bool key_frame;
  int rotation;  // Degrees clockwise.
  uint32_t ssrc;
  uint32_t rtp_timestamp;
  int64_t arrival;
};

struct ReceivedAudio {
  std::vector<uint8_t> data;
  std::string mime_type;
  uint32_t ssrc;
  uint32_t rtp_timestamp;
  uint16_t sequence_number;
  int64_t arrival;
};

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_RECEIVED_FRAME_H_
