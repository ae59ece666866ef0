#ifndef NATIVE_RECORDING_AV1_FORMAT_H_
#define NATIVE_RECORDING_AV1_FORMAT_H_

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "recording/media_format.h"

namespace node_webrtc {

// AV1 in Matroska (aomedia.org, "Matroska: AV1"): V_AV1, low-overhead OBUs without temporal delimiters. For video_format.

std::optional<MediaFormat> ParseAv1KeyFrame(std::span<const uint8_t> frame);
bool Av1ToBlock(std::span<const uint8_t> frame, std::vector<uint8_t>& out);

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_AV1_FORMAT_H_
