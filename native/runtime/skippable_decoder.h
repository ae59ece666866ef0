#ifndef NATIVE_RUNTIME_SKIPPABLE_DECODER_H_
#define NATIVE_RUNTIME_SKIPPABLE_DECODER_H_

#include <cstdint>
#include <memory>
#include <optional>

#include "api/video/encoded_image.h"
#include "api/video_codecs/video_decoder_factory.h"

namespace node_webrtc {

// libwebrtc hands a received frame to the decoder and then, in the same task of the stream's decode queue, to the encoded sinks. Two things
// are lost on the way, and wanted by recordings: the frame's RTP timestamp, and a way to say that nobody looks at decoded pictures. The
// decoders made here know the one and do the other.
std::unique_ptr<webrtc::VideoDecoderFactory> CreateSkippableDecoderFactory(std::unique_ptr<webrtc::VideoDecoderFactory> factory);

// What RTP said about a frame.
struct FrameOrigin {
  uint32_t ssrc;
  uint32_t rtp_timestamp;
  // When the first packet came; microseconds on libwebrtc's clock.
  int64_t arrival;
};

// For an encoded sink, while it is given a frame: the origin of the frame in `buffer`.
std::optional<FrameOrigin> OriginOfEncodedFrame(const webrtc::EncodedImageBufferInterface* buffer);

// For an encoded sink, while it is given a frame: the stream's next frame need not be decoded. Once this is no longer said for each frame,
// decoding goes on at the next key frame, which is requested.
void SkipDecodingOfNextFrame();

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_SKIPPABLE_DECODER_H_
