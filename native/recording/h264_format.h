#ifndef NATIVE_RECORDING_H264_FORMAT_H_
#define NATIVE_RECORDING_H264_FORMAT_H_

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "recording/media_format.h"

namespace node_webrtc {

// H264 in Matroska: V_MPEG4/ISO/AVC, with ISO 14496-15's decoder configuration as CodecPrivate and lengths of four octets. For
// video_format.

std::optional<MediaFormat> ParseH264KeyFrame(std::span<const uint8_t> annex_b);
bool H264ToBlock(std::span<const uint8_t> annex_b, std::vector<uint8_t>& out);

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_H264_FORMAT_H_
