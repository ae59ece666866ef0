#include "recording/h264_format.h"

#include "common_video/h264/h264_common.h"
#include "common_video/h264/sps_parser.h"

namespace node_webrtc {
namespace {

using webrtc::H264::NaluIndex;

std::span<const uint8_t> Nalu(std::span<const uint8_t> annex_b, const NaluIndex& index) {
  std::span<const uint8_t> nalu = annex_b.subspan(index.payload_start_offset, index.payload_size);
  // Zero octets before the next start code belong to no NAL unit (annex B, trailing_zero_8bits).
  while (!nalu.empty() && nalu.back() == 0) nalu = nalu.first(nalu.size() - 1);
  return nalu;
}

void Append(std::vector<uint8_t>& out, std::span<const uint8_t> octets) { out.insert(out.end(), octets.begin(), octets.end()); }

void AppendParameterSet(std::vector<uint8_t>& out, std::span<const uint8_t> nalu) {
  out.push_back(static_cast<uint8_t>(nalu.size() >> 8));
  out.push_back(static_cast<uint8_t>(nalu.size()));
  Append(out, nalu);
}

// AVCDecoderConfigurationRecord (ISO 14496-15, 5.3.3.1) of one sequence and one picture parameter set.
std::vector<uint8_t> DecoderConfiguration(std::span<const uint8_t> sps, std::span<const uint8_t> pps, uint32_t chroma_format) {
  const uint8_t profile = sps[1];
  std::vector<uint8_t> out = {1, profile, sps[2], sps[3], 0xfc | 3 /* lengths of four octets */, 0xe0 | 1};
  AppendParameterSet(out, sps);
  out.push_back(1);
  AppendParameterSet(out, pps);
  if (profile == 100 || profile == 110 || profile == 122 || profile == 144) {
    const uint8_t eight_bits_of_luma_and_chroma[] = {0xf8, 0xf8, 0};
    out.push_back(static_cast<uint8_t>(0xfc | chroma_format));
    Append(out, eight_bits_of_luma_and_chroma);
  }
  return out;
}

}  // namespace

std::optional<MediaFormat> ParseH264KeyFrame(std::span<const uint8_t> annex_b) {
  std::span<const uint8_t> sps;
  std::span<const uint8_t> pps;
  for (const NaluIndex& index : webrtc::H264::FindNaluIndices(annex_b)) {
    const std::span<const uint8_t> nalu = Nalu(annex_b, index);
    if (nalu.size() < 4 || nalu.size() > 0xffff) continue;
    const webrtc::H264::NaluType type = webrtc::H264::ParseNaluType(nalu[0]);
    if (type == webrtc::H264::kSps && sps.empty()) sps = nalu;
    if (type == webrtc::H264::kPps && pps.empty()) pps = nalu;
  }
  if (sps.empty() || pps.empty()) return std::nullopt;
  const std::optional<webrtc::SpsParser::SpsState> state = webrtc::SpsParser::ParseSps(sps.subspan(webrtc::H264::kNaluTypeSize));
  if (!state) return std::nullopt;

  MediaFormat format;
  format.mime_type = "video/H264";
  format.codec_id = "V_MPEG4/ISO/AVC";
  format.webm = false;
  format.width = static_cast<int>(state->width);
  format.height = static_cast<int>(state->height);
  format.codec_private = DecoderConfiguration(sps, pps, state->chroma_format_idc);
  return format;
}

bool H264ToBlock(std::span<const uint8_t> annex_b, std::vector<uint8_t>& out) {
  out.clear();
  out.reserve(annex_b.size() + 16);
  for (const NaluIndex& index : webrtc::H264::FindNaluIndices(annex_b)) {
    const std::span<const uint8_t> nalu = Nalu(annex_b, index);
    if (nalu.empty() || webrtc::H264::ParseNaluType(nalu[0]) == webrtc::H264::kAud) continue;
    for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<uint8_t>(nalu.size() >> shift));
    Append(out, nalu);
  }
  return !out.empty();
}

}  // namespace node_webrtc
