#include "open_h264_decoder.h"

#include <climits>
#include <optional>

#include "api/video/i420_buffer.h"
#include "api/video/video_frame.h"
#include "libyuv/convert.h"
#include "modules/video_coding/include/video_error_codes.h"
#include "rtc_base/logging.h"
#include "third_party/openh264/src/codec/api/wels/codec_api.h"

namespace webrtc {
namespace {

// Frames that the jitter buffer, the renderer and a sink may hold at a time.
constexpr size_t kMaxPendingFrames = 300;

}  // namespace

void OpenH264Decoder::Deleter::operator()(ISVCDecoder* decoder) const {
  decoder->Uninitialize();
  WelsDestroyDecoder(decoder);
}

OpenH264Decoder::OpenH264Decoder()
    : buffers_(/*zero_initialize=*/false, kMaxPendingFrames) {}

OpenH264Decoder::~OpenH264Decoder() = default;

bool OpenH264Decoder::Configure(const Settings& settings) {
  Release();
  if (settings.codec_type() != kVideoCodecH264) {
    return false;
  }
  if (std::optional<int> size = settings.buffer_pool_size();
      size && !buffers_.Resize(*size)) {
    return false;
  }
  ISVCDecoder* decoder = nullptr;
  if (WelsCreateDecoder(&decoder) != 0 || decoder == nullptr) {
    RTC_LOG(LS_ERROR) << "OpenH264 made no decoder";
    return false;
  }
  decoder_.reset(decoder);

  // The library prints to stderr unless told otherwise.
  int level = WELS_LOG_QUIET;
  decoder_->SetOption(DECODER_OPTION_TRACE_LEVEL, &level);
  SDecodingParam parameters = {};
  parameters.sVideoProperty.eVideoBsType = VIDEO_BITSTREAM_AVC;
  // A damaged frame is an error, which makes the receiver ask for a key frame,
  // as with every other decoder; a concealed one would look like success.
  parameters.eEcActiveIdc = ERROR_CON_DISABLE;
  if (decoder_->Initialize(&parameters) != 0) {
    RTC_LOG(LS_ERROR) << "OpenH264's decoder did not initialize";
    decoder_ = nullptr;
    return false;
  }
  return true;
}

int32_t OpenH264Decoder::Decode(const EncodedImage& input_image,
                                bool /*missing_frames*/,
                                int64_t /*render_time_ms*/) {
  if (!decoder_ || !callback_) {
    return WEBRTC_VIDEO_CODEC_UNINITIALIZED;
  }
  if (!input_image.data() || input_image.size() == 0 ||
      input_image.size() > static_cast<size_t>(INT_MAX)) {
    return WEBRTC_VIDEO_CODEC_ERR_PARAMETER;
  }

  unsigned char* planes[3] = {};
  SBufferInfo info = {};
  DECODING_STATE state = decoder_->DecodeFrameNoDelay(
      input_image.data(), static_cast<int>(input_image.size()), planes, &info);
  if (state == dsErrorFree && info.iBufferStatus != 1) {
    // Above the Baseline profile the library keeps pictures back until it knows
    // their display order. In RTP video without B frames that is the decoding
    // order, so every picture is taken out as soon as it is there.
    int end = 1;
    decoder_->SetOption(DECODER_OPTION_END_OF_STREAM, &end);
    decoder_->FlushFrame(planes, &info);
    end = 0;
    decoder_->SetOption(DECODER_OPTION_END_OF_STREAM, &end);
  }
  if (state != dsErrorFree || info.iBufferStatus != 1) {
    RTC_LOG(LS_WARNING) << "OpenH264 decoded no frame, state " << state;
    return WEBRTC_VIDEO_CODEC_ERROR;
  }

  const SSysMEMBuffer& picture = info.UsrData.sSystemBuffer;
  scoped_refptr<I420Buffer> buffer =
      buffers_.CreateI420Buffer(picture.iWidth, picture.iHeight);
  if (!buffer) {
    RTC_LOG(LS_WARNING) << "too many decoded frames are held by their users";
    return WEBRTC_VIDEO_CODEC_NO_OUTPUT;
  }
  libyuv::I420Copy(planes[0], picture.iStride[0], planes[1], picture.iStride[1],
                   planes[2], picture.iStride[1], buffer->MutableDataY(),
                   buffer->StrideY(), buffer->MutableDataU(),
                   buffer->StrideU(), buffer->MutableDataV(),
                   buffer->StrideV(), picture.iWidth, picture.iHeight);

  parser_.ParseBitstream(input_image);
  VideoFrame::Builder frame;
  frame.set_video_frame_buffer(buffer).set_rtp_timestamp(
      input_image.RtpTimestamp());
  if (input_image.ColorSpace()) {
    frame.set_color_space(*input_image.ColorSpace());
  }
  VideoFrame decoded = frame.build();
  callback_->Decoded(decoded, std::nullopt, parser_.GetLastSliceQp());
  return WEBRTC_VIDEO_CODEC_OK;
}

int32_t OpenH264Decoder::RegisterDecodeCompleteCallback(
    DecodedImageCallback* callback) {
  callback_ = callback;
  return WEBRTC_VIDEO_CODEC_OK;
}

int32_t OpenH264Decoder::Release() {
  decoder_ = nullptr;
  buffers_.Release();
  return WEBRTC_VIDEO_CODEC_OK;
}

}  // namespace webrtc
