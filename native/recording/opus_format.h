#ifndef NATIVE_RECORDING_OPUS_FORMAT_H_
#define NATIVE_RECORDING_OPUS_FORMAT_H_

#include <cstdint>
#include <span>
#include <vector>

#include "recording/media_format.h"

namespace node_webrtc {

// Any thread. The track entry of a received Opus stream: two channels, which hold what mono packets carry as well (RFC 7587 always
// negotiates two).
MediaFormat OpusFormat();

// Any thread. Samples at 48 kHz that a packet lasts (RFC 6716, 3.1); 0 when it is broken.
int OpusPacketSamples(std::span<const uint8_t> packet);

// A packet in a RED payload.
struct RedBlock {
  uint32_t rtp_timestamp;
  std::span<const uint8_t> data;
};

// Any thread. The packets of a RED payload, older ones first, the primary one last (RFC 2198, 3); empty when it is broken.
std::vector<RedBlock> SplitRed(std::span<const uint8_t> payload, uint32_t rtp_timestamp);

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_OPUS_FORMAT_H_
