#include "recording/av1_format.h"

#include "rtc_base/bitstream_reader.h"

namespace node_webrtc {
namespace {

enum ObuType : uint8_t { kSequenceHeader = 1, kTemporalDelimiter = 2, kTileList = 8, kPadding = 15 };

// What a sequence header OBU (AV1 specification, 5.5) says that a file repeats.
struct SequenceHeader {
  int profile = 0;
  int level = 0;
  int tier = 0;
  int width = 0;
  int height = 0;
  bool high_bit_depth = false;
  bool twelve_bit = false;
  bool monochrome = false;
  bool subsampling_x = true;
  bool subsampling_y = true;
  int chroma_sample_position = 0;
};

struct Obu {
  uint8_t type;
  uint8_t header_size;            // One octet, or two with the extension.
  std::span<const uint8_t> data;  // Header, size and payload as they are in the frame.
  std::span<const uint8_t> payload;
};

// AV1 specification 4.10.5. The octets read; 0 when the number is broken.
size_t ReadLeb128(std::span<const uint8_t> data, uint64_t& value) {
  value = 0;
  for (size_t i = 0; i < data.size() && i < 8; ++i) {
    value |= static_cast<uint64_t>(data[i] & 0x7f) << (7 * i);
    if ((data[i] & 0x80) == 0) return i + 1;
  }
  return 0;
}

void AppendLeb128(std::vector<uint8_t>& out, uint64_t value) {
  for (; value >= 0x80; value >>= 7) out.push_back(static_cast<uint8_t>(value | 0x80));
  out.push_back(static_cast<uint8_t>(value));
}

// Takes the first OBU off `data` (5.3.1); none at the end or when it is broken, which leaves `data` not empty.
std::optional<Obu> TakeObu(std::span<const uint8_t>& data) {
  if (data.empty()) return std::nullopt;
  const bool has_extension = (data[0] & 0x04) != 0;
  const bool has_size = (data[0] & 0x02) != 0;
  const size_t header_size = has_extension ? 2 : 1;
  if (data.size() < header_size) return std::nullopt;
  uint64_t payload_size = data.size() - header_size;
  size_t size_length = 0;
  if (has_size) {
    size_length = ReadLeb128(data.subspan(header_size), payload_size);
    if (size_length == 0 || payload_size > data.size() - header_size - size_length) return std::nullopt;
  }
  const size_t size = header_size + size_length + payload_size;
  const Obu obu = {.type = static_cast<uint8_t>((data[0] >> 3) & 0xf),
                   .header_size = static_cast<uint8_t>(header_size),
                   .data = data.first(size),
                   .payload = data.subspan(header_size + size_length, payload_size)};
  data = data.subspan(size);
  return obu;
}

void AppendWithSize(std::vector<uint8_t>& out, const Obu& obu) {
  out.push_back(obu.data[0] | 0x02);
  if (obu.header_size == 2) out.push_back(obu.data[1]);
  AppendLeb128(out, obu.payload.size());
  out.insert(out.end(), obu.payload.begin(), obu.payload.end());
}

// 5.5.1, from timing_info_present_flag on: the first operating point's level and tier.
void ReadOperatingPoints(webrtc::BitstreamReader& reader, SequenceHeader& header) {
  int buffer_delay_length = 0;
  bool decoder_model_info = false;
  if (reader.Read<bool>()) {           // timing_info_present_flag
    reader.ConsumeBits(64);            // num_units_in_display_tick, time_scale
    if (reader.Read<bool>()) {         // equal_picture_interval
      reader.ReadExponentialGolomb();  // num_ticks_per_picture_minus_1: uvlc() is the same code
    }
    decoder_model_info = reader.Read<bool>();
    if (decoder_model_info) {
      buffer_delay_length = static_cast<int>(reader.ReadBits(5)) + 1;
      reader.ConsumeBits(32 + 5 + 5);
    }
  }
  const bool initial_display_delay = reader.Read<bool>();
  const int last_point = static_cast<int>(reader.ReadBits(5));
  for (int i = 0; i <= last_point && reader.Ok(); ++i) {
    reader.ConsumeBits(12);  // operating_point_idc
    const int level = static_cast<int>(reader.ReadBits(5));
    const int tier = level > 7 ? reader.ReadBit() : 0;
    if (i == 0) {
      header.level = level;
      header.tier = tier;
    }
    if (decoder_model_info && reader.Read<bool>()) reader.ConsumeBits(2 * buffer_delay_length + 1);
    if (initial_display_delay && reader.Read<bool>()) reader.ConsumeBits(4);
  }
}

// 5.5.1, from enable_interintra_compound to order_hint_bits_minus_1.
void SkipInterTools(webrtc::BitstreamReader& reader) {
  reader.ConsumeBits(4);  // interintra and masked compound, warped motion, dual filter
  const bool order_hint = reader.Read<bool>();
  if (order_hint) reader.ConsumeBits(2);  // joint compound, reference frame motion vectors
  const bool screen_content_tools = reader.Read<bool>() || reader.Read<bool>();
  if (screen_content_tools && !reader.Read<bool>()) reader.ConsumeBits(1);  // seq_choose_integer_mv, seq_force_integer_mv
  if (order_hint) reader.ConsumeBits(3);
}

// 5.5.2.
void ReadColorConfig(webrtc::BitstreamReader& reader, SequenceHeader& header) {
  constexpr uint64_t kBt709 = 1;
  constexpr uint64_t kSrgb = 13;
  constexpr uint64_t kIdentity = 0;
  header.high_bit_depth = reader.Read<bool>();
  header.twelve_bit = header.profile == 2 && header.high_bit_depth && reader.Read<bool>();
  header.monochrome = header.profile != 1 && reader.Read<bool>();
  bool srgb = false;
  if (reader.Read<bool>()) {  // color_description_present_flag
    const uint64_t primaries = reader.ReadBits(8);
    const uint64_t transfer = reader.ReadBits(8);
    const uint64_t matrix = reader.ReadBits(8);
    srgb = primaries == kBt709 && transfer == kSrgb && matrix == kIdentity;
  }
  if (header.monochrome) return;
  if (srgb || header.profile == 1) {
    if (!srgb) reader.ConsumeBits(1);  // color_range
    header.subsampling_x = header.subsampling_y = false;
    return;
  }
  reader.ConsumeBits(1);  // color_range
  if (header.profile == 2) {
    header.subsampling_x = !header.twelve_bit || reader.Read<bool>();
    header.subsampling_y = header.twelve_bit && header.subsampling_x && reader.Read<bool>();
  }
  if (header.subsampling_x && header.subsampling_y) header.chroma_sample_position = static_cast<int>(reader.ReadBits(2));
}

std::optional<SequenceHeader> ParseSequenceHeader(std::span<const uint8_t> payload) {
  webrtc::BitstreamReader reader(payload);
  SequenceHeader header;
  header.profile = static_cast<int>(reader.ReadBits(3));
  reader.ConsumeBits(1);  // still_picture
  const bool reduced = reader.Read<bool>();
  if (reduced) {
    header.level = static_cast<int>(reader.ReadBits(5));
  } else {
    ReadOperatingPoints(reader, header);
  }
  const int width_bits = static_cast<int>(reader.ReadBits(4)) + 1;
  const int height_bits = static_cast<int>(reader.ReadBits(4)) + 1;
  header.width = static_cast<int>(reader.ReadBits(width_bits)) + 1;
  header.height = static_cast<int>(reader.ReadBits(height_bits)) + 1;
  if (!reduced && reader.Read<bool>()) reader.ConsumeBits(4 + 3);  // frame_id_numbers_present_flag
  reader.ConsumeBits(3);                                           // superblock size, intra tools
  if (!reduced) SkipInterTools(reader);
  reader.ConsumeBits(3);  // superres, cdef, restoration
  ReadColorConfig(reader, header);
  if (!reader.Ok()) return std::nullopt;
  return header;
}

// AV1CodecConfigurationRecord ("AV1 Codec ISO Media File Format Binding", 2.3.3).
std::vector<uint8_t> CodecConfiguration(const SequenceHeader& header, const Obu& sequence_header) {
  std::vector<uint8_t> out = {
      0x80 | 1,  // marker, version
      static_cast<uint8_t>(header.profile << 5 | header.level),
      static_cast<uint8_t>(header.tier << 7 | header.high_bit_depth << 6 | header.twelve_bit << 5 | header.monochrome << 4 |
                           header.subsampling_x << 3 | header.subsampling_y << 2 | header.chroma_sample_position),
      0,  // no initial presentation delay
  };
  AppendWithSize(out, sequence_header);
  return out;
}

}  // namespace

std::optional<MediaFormat> ParseAv1KeyFrame(std::span<const uint8_t> frame) {
  while (const std::optional<Obu> obu = TakeObu(frame)) {
    if (obu->type != kSequenceHeader) continue;
    const std::optional<SequenceHeader> header = ParseSequenceHeader(obu->payload);
    if (!header) return std::nullopt;
    MediaFormat format;
    format.mime_type = "video/AV1";
    format.codec_id = "V_AV1";
    format.width = header->width;
    format.height = header->height;
    format.codec_private = CodecConfiguration(*header, *obu);
    return format;
  }
  return std::nullopt;
}

bool Av1ToBlock(std::span<const uint8_t> frame, std::vector<uint8_t>& out) {
  out.clear();
  out.reserve(frame.size() + 8);
  while (const std::optional<Obu> obu = TakeObu(frame)) {
    if (obu->type == kTemporalDelimiter || obu->type == kTileList || obu->type == kPadding) continue;
    AppendWithSize(out, *obu);
  }
  return frame.empty() && !out.empty();
}

}  // namespace node_webrtc
