// Decodes H.264 with OpenH264, the library that encodes it too. Replaces the tree's FFmpeg decoder.
// Created, used and destroyed on the decoding queue of one receive stream.
#ifndef OPEN_H264_DECODER_H_
#define OPEN_H264_DECODER_H_

#include <cstdint>
#include <memory>

#include "api/video/encoded_image.h"
#include "api/video_codecs/video_decoder.h"
#include "common_video/h264/h264_bitstream_parser.h"
#include "common_video/include/video_frame_buffer_pool.h"
#include "modules/video_coding/codecs/h264/include/h264.h"

class ISVCDecoder;

namespace webrtc {

class OpenH264Decoder final : public H264Decoder {
 public:
  OpenH264Decoder();
  ~OpenH264Decoder() override;

  bool Configure(const Settings& settings) override;
  int32_t Decode(const EncodedImage& input_image,
                 bool missing_frames,
                 int64_t render_time_ms) override;
  int32_t RegisterDecodeCompleteCallback(
      DecodedImageCallback* callback) override;
  int32_t Release() override;
  const char* ImplementationName() const override { return "OpenH264"; }

 private:
  struct Deleter {
    void operator()(ISVCDecoder* decoder) const;
  };

  std::unique_ptr<ISVCDecoder, Deleter> decoder_;
  DecodedImageCallback* callback_ = nullptr;
  VideoFrameBufferPool buffers_;
  H264BitstreamParser parser_;
};

}  // namespace webrtc

#endif  // OPEN_H264_DECODER_H_
