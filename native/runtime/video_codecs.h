#ifndef NATIVE_RUNTIME_VIDEO_CODECS_H_
#define NATIVE_RUNTIME_VIDEO_CODECS_H_

#include <memory>

#include "api/video_codecs/video_decoder_factory.h"
#include "api/video_codecs/video_encoder_factory.h"

namespace node_webrtc {

// VP8 and VP9 by libvpx, AV1 by libaom, H264 by OpenH264; each with simulcast.
std::unique_ptr<webrtc::VideoEncoderFactory> CreateVideoEncoderFactory();
// VP8 and VP9 by libvpx, AV1 by dav1d, H264 by FFmpeg.
std::unique_ptr<webrtc::VideoDecoderFactory> CreateVideoDecoderFactory();

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_VIDEO_CODECS_H_
