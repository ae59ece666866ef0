#include "recording/video_format.h"

#include "modules/video_coding/utility/vp9_uncompressed_header_parser.h"
#include "recording/av1_format.h"
#include "recording/h264_format.h"

namespace node_webrtc {
namespace {

// RFC 6386, 9.1: a key frame's header is ten octets, sizes in the last four.
std::optional<MediaFormat> ParseVp8(std::span<const uint8_t> frame) {
  if (frame.size() < 10 || (frame[0] & 1) != 0 || frame[3] != 0x9d || frame[4] != 0x01 || frame[5] != 0x2a) return std::nullopt;
  MediaFormat format;
  format.mime_type = "video/VP8";
  format.codec_id = "V_VP8";
  format.width = (frame[6] | frame[7] << 8) & 0x3fff;
  format.height = (frame[8] | frame[9] << 8) & 0x3fff;
  return format;
}

// The features that webmproject.org/docs/container/#vp9-codec-feature-metadata-codecprivate names: identifier, length, value each.
std::vector<uint8_t> Vp9CodecPrivate(const webrtc::Vp9UncompressedHeader& header) {
  enum Feature : uint8_t { kProfile = 1, kBitDepth = 3, kChromaSubsampling = 4 };
  uint8_t subsampling = 1;  // 4:2:0, chroma sited with luma's (0, 0).
  switch (header.sub_sampling.value_or(webrtc::Vp9YuvSubsampling::k420)) {
    case webrtc::Vp9YuvSubsampling::k444:
      subsampling = 3;
      break;
    case webrtc::Vp9YuvSubsampling::k422:
      subsampling = 2;
      break;
    case webrtc::Vp9YuvSubsampling::k440:
    case webrtc::Vp9YuvSubsampling::k420:
      break;
  }
  return {kProfile,           1, static_cast<uint8_t>(header.profile),    //
          kBitDepth,          1, static_cast<uint8_t>(header.bit_detph),  //
          kChromaSubsampling, 1, subsampling};
}

std::optional<MediaFormat> ParseVp9(std::span<const uint8_t> frame) {
  const std::optional<webrtc::Vp9UncompressedHeader> header = webrtc::ParseUncompressedVp9Header(frame);
  if (!header || !header->is_keyframe) return std::nullopt;
  MediaFormat format;
  format.mime_type = "video/VP9";
  format.codec_id = "V_VP9";
  format.codec_private = Vp9CodecPrivate(*header);
  format.width = header->frame_width;
  format.height = header->frame_height;
  return format;
}

std::optional<MediaFormat> Parse(webrtc::VideoCodecType codec, std::span<const uint8_t> frame) {
  switch (codec) {
    case webrtc::kVideoCodecVP8:
      return ParseVp8(frame);
    case webrtc::kVideoCodecVP9:
      return ParseVp9(frame);
    case webrtc::kVideoCodecAV1:
      return ParseAv1KeyFrame(frame);
    case webrtc::kVideoCodecH264:
      return ParseH264KeyFrame(frame);
    default:
      return std::nullopt;
  }
}

}  // namespace

bool IsRecordable(webrtc::VideoCodecType codec) {
  return codec == webrtc::kVideoCodecVP8 || codec == webrtc::kVideoCodecVP9 || codec == webrtc::kVideoCodecAV1 ||
         codec == webrtc::kVideoCodecH264;
}

std::optional<MediaFormat> ParseKeyFrame(webrtc::VideoCodecType codec, std::span<const uint8_t> frame) {
  std::optional<MediaFormat> format = Parse(codec, frame);
  if (!format || format->width <= 0 || format->height <= 0) return std::nullopt;
  format->video = true;
  return format;
}

bool ToBlock(webrtc::VideoCodecType codec, std::span<const uint8_t> frame, std::vector<uint8_t>& out) {
  switch (codec) {
    case webrtc::kVideoCodecAV1:
      return Av1ToBlock(frame, out);
    case webrtc::kVideoCodecH264:
      return H264ToBlock(frame, out);
    default:
      out.assign(frame.begin(), frame.end());
      return !frame.empty();
  }
}

}  // namespace node_webrtc
