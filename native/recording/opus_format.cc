#include "recording/opus_format.h"

namespace node_webrtc {
namespace {

constexpr int kSampleRate = 48'000;
// The delay of libopus, which all browsers encode with: 6.5 ms. It is in the RTP times, and players take it off.
constexpr int kPreSkip = 312;
constexpr int64_t kNanosecondsPerSecond = 1'000'000'000;
// RFC 7845, 4.6.
constexpr int64_t kSeekPreRoll = 80'000'000;
// RFC 6716, 3.4 (R5): 120 ms.
constexpr int kMaxPacketSamples = 5'760;

}  // namespace

MediaFormat OpusFormat() {
  MediaFormat format;
  format.mime_type = "audio/opus";
  format.codec_id = "A_OPUS";
  format.sample_rate = kSampleRate;
  format.channels = 2;
  format.codec_delay = kPreSkip * kNanosecondsPerSecond / kSampleRate;
  format.seek_pre_roll = kSeekPreRoll;
  // The identification header, RFC 7845, 5.1; numbers are little-endian.
  format.codec_private = {'O',           'p',  'u',  's', 'H', 'e', 'a', 'd', 1, static_cast<uint8_t>(format.channels), kPreSkip & 0xff,
                          kPreSkip >> 8, 0x80, 0xbb, 0,   0,   0,   0,   0};
  return format;
}

int OpusPacketSamples(std::span<const uint8_t> packet) {
  if (packet.empty()) return 0;
  // Table 2: samples of a frame by the configuration in the first five bits.
  const int configuration = packet[0] >> 3;
  int samples = 0;
  if (configuration < 12) {
    constexpr int kSilk[] = {480, 960, 1920, 2880};
    samples = kSilk[configuration & 3];
  } else if (configuration < 16) {
    samples = 480 << (configuration & 1);
  } else {
    samples = 120 << (configuration & 3);
  }
  int frames = 2;
  if ((packet[0] & 3) == 0) frames = 1;
  if ((packet[0] & 3) == 3) {
    if (packet.size() < 2) return 0;
    frames = packet[1] & 0x3f;
  }
  return samples * frames <= kMaxPacketSamples ? samples * frames : 0;
}

std::vector<RedBlock> SplitRed(std::span<const uint8_t> payload, uint32_t rtp_timestamp) {
  struct Header {
    uint32_t offset;
    size_t size;
  };
  std::vector<Header> headers;
  while (!payload.empty() && (payload[0] & 0x80) != 0) {
    if (payload.size() < 4) return {};
    headers.push_back({static_cast<uint32_t>(payload[1] << 6 | payload[2] >> 2), static_cast<size_t>((payload[2] & 3) << 8 | payload[3])});
    payload = payload.subspan(4);
  }
  if (payload.empty()) return {};
  payload = payload.subspan(1);  // The primary block's header: it has the rest.

  std::vector<RedBlock> blocks;
  for (const Header& header : headers) {
    if (header.size > payload.size()) return {};
    if (header.size > 0) blocks.push_back({rtp_timestamp - header.offset, payload.first(header.size)});
    payload = payload.subspan(header.size);
  }
  if (!payload.empty()) blocks.push_back({rtp_timestamp, payload});
  return blocks;
}

}  // namespace node_webrtc
