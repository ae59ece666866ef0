#include "runtime/skippable_decoder.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "api/environment/environment.h"
#include "api/make_ref_counted.h"
#include "api/ref_count.h"
#include "api/rtp_packet_infos.h"
#include "api/scoped_refptr.h"
#include "api/video/resolution.h"
#include "api/video_codecs/sdp_video_format.h"
#include "api/video_codecs/video_decoder.h"
#include "modules/video_coding/include/video_error_codes.h"
#include "rtc_base/time_utils.h"

namespace node_webrtc {
namespace {

constexpr int64_t kKeyFrameRequestInterval = 300'000;

// What a decoder and the sinks share. One task at a time: those of one stream's decode queue.
class DecodeState : public webrtc::RefCountInterface {
 public:
  void Remember(const webrtc::EncodedImage& image) {
    const webrtc::RtpPacketInfos& packets = image.PacketInfos();
    FrameOrigin origin = {.ssrc = 0, .rtp_timestamp = image.RtpTimestamp(), .arrival = webrtc::TimeMicros()};
    for (const webrtc::RtpPacketInfo& packet : packets) {
      origin.ssrc = packet.ssrc();
      if (packet.receive_time().IsFinite()) origin.arrival = std::min(origin.arrival, packet.receive_time().us());
    }
    frames_[next_] = {image.GetEncodedData().get(), origin};
    next_ = (next_ + 1) % frames_.size();
  }

  std::optional<FrameOrigin> Find(const webrtc::EncodedImageBufferInterface* buffer) const {
    // Newest first: a buffer's address may have been another's before.
    for (size_t i = 1; i <= frames_.size(); ++i) {
      const Frame& frame = frames_[(next_ + frames_.size() - i) % frames_.size()];
      if (frame.buffer == buffer) return frame.origin;
    }
    return std::nullopt;
  }

  bool skip_next = false;

 private:
  struct Frame {
    const webrtc::EncodedImageBufferInterface* buffer = nullptr;  // To compare only.
    FrameOrigin origin = {};
  };
  // As many as VideoReceiveStream2 holds back while it does not know the resolution.
  std::array<Frame, 64> frames_;
  size_t next_ = 0;
};

// The state of the decoder that got a frame last on this thread, which is the one of the frame that a sink is given.
thread_local webrtc::scoped_refptr<DecodeState> current_state;

class SkippableDecoder final : public webrtc::VideoDecoder {
 public:
  explicit SkippableDecoder(std::unique_ptr<webrtc::VideoDecoder> decoder) : decoder_(std::move(decoder)) {}

  bool Configure(const Settings& settings) override { return decoder_->Configure(settings); }
  int32_t RegisterDecodeCompleteCallback(webrtc::DecodedImageCallback* callback) override {
    return decoder_->RegisterDecodeCompleteCallback(callback);
  }
  int32_t Release() override { return decoder_->Release(); }
  DecoderInfo GetDecoderInfo() const override { return decoder_->GetDecoderInfo(); }
  const char* ImplementationName() const override { return decoder_->ImplementationName(); }

  int32_t Decode(const webrtc::EncodedImage& image, int64_t render_time_ms) override {
    state_->Remember(image);
    current_state = state_;
    const bool skip = std::exchange(state_->skip_next, false);
    // libwebrtc keeps key frames from the sinks until a decoder has told their size, where the codec's RTP payload does not.
    const bool size_wanted = image.IsKey() && image._encodedWidth == 0 && image._encodedHeight == 0;
    if (skip && !size_wanted) {
      has_references_ = false;
      return WEBRTC_VIDEO_CODEC_OK;
    }
    if (image.IsKey()) has_references_ = true;
    if (!has_references_) return RequestKeyFrame();
    return decoder_->Decode(image, render_time_ms);
  }

 private:
  int32_t RequestKeyFrame() {
    const int64_t now = webrtc::TimeMicros();
    if (now - key_frame_requested_ < kKeyFrameRequestInterval) return WEBRTC_VIDEO_CODEC_OK;
    key_frame_requested_ = now;
    return WEBRTC_VIDEO_CODEC_OK_REQUEST_KEYFRAME;
  }

  const std::unique_ptr<webrtc::VideoDecoder> decoder_;
  const webrtc::scoped_refptr<DecodeState> state_ = webrtc::make_ref_counted<DecodeState>();
  bool has_references_ = true;
  int64_t key_frame_requested_ = 0;
};

class SkippableDecoderFactory final : public webrtc::VideoDecoderFactory {
 public:
  explicit SkippableDecoderFactory(std::unique_ptr<webrtc::VideoDecoderFactory> factory) : factory_(std::move(factory)) {}

  std::vector<webrtc::SdpVideoFormat> GetSupportedFormats() const override { return factory_->GetSupportedFormats(); }
  CodecSupport QueryCodecSupport(const webrtc::SdpVideoFormat& format, bool reference_scaling,
                                 std::optional<webrtc::Resolution> resolution) const override {
    return factory_->QueryCodecSupport(format, reference_scaling, resolution);
  }
  std::unique_ptr<webrtc::VideoDecoder> Create(const webrtc::Environment& environment, const webrtc::SdpVideoFormat& format) override {
    std::unique_ptr<webrtc::VideoDecoder> decoder = factory_->Create(environment, format);
    if (!decoder) return nullptr;
    return std::make_unique<SkippableDecoder>(std::move(decoder));
  }

 private:
  const std::unique_ptr<webrtc::VideoDecoderFactory> factory_;
};

}  // namespace

std::unique_ptr<webrtc::VideoDecoderFactory> CreateSkippableDecoderFactory(std::unique_ptr<webrtc::VideoDecoderFactory> factory) {
  return std::make_unique<SkippableDecoderFactory>(std::move(factory));
}

std::optional<FrameOrigin> OriginOfEncodedFrame(const webrtc::EncodedImageBufferInterface* buffer) {
  return current_state ? current_state->Find(buffer) : std::nullopt;
}

void SkipDecodingOfNextFrame() {
  if (current_state) current_state->skip_next = true;
}

}  // namespace node_webrtc
