#ifndef NATIVE_RECORDING_VIDEO_FORMAT_H_
#define NATIVE_RECORDING_VIDEO_FORMAT_H_

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "api/video/video_codec_type.h"
#include "recording/media_format.h"

namespace node_webrtc {

// Any thread. The codecs that a file can hold as they come from RTP.
bool IsRecordable(webrtc::VideoCodecType codec);

// Any thread. What a track entry needs, read from a key frame's bit stream; none when it is broken.
std::optional<MediaFormat> ParseKeyFrame(webrtc::VideoCodecType codec, std::span<const uint8_t> frame);

// Any thread. The frame as Matroska stores it, written to `out`: H264 with lengths in the place of start codes, AV1 without temporal
// delimiters; VP8 and VP9 unchanged. Parameter sets stay in the stream, so that the resolution may change. False when the frame is broken.
bool ToBlock(webrtc::VideoCodecType codec, std::span<const uint8_t> frame, std::vector<uint8_t>& out);

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_VIDEO_FORMAT_H_
