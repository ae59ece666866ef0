#include "runtime/video_codecs.h"

#include <optional>
#include <string>
#include <vector>

#include "api/environment/environment.h"
#include "api/video/resolution.h"
#include "api/video_codecs/sdp_video_format.h"
#include "api/video_codecs/video_decoder_factory_template.h"
#include "api/video_codecs/video_decoder_factory_template_dav1d_adapter.h"
#include "api/video_codecs/video_decoder_factory_template_libvpx_vp8_adapter.h"
#include "api/video_codecs/video_decoder_factory_template_libvpx_vp9_adapter.h"
#include "api/video_codecs/video_decoder_factory_template_open_h264_adapter.h"
#include "api/video_codecs/video_encoder.h"
#include "api/video_codecs/video_encoder_factory_template.h"
#include "api/video_codecs/video_encoder_factory_template_libaom_av1_adapter.h"
#include "api/video_codecs/video_encoder_factory_template_libvpx_vp8_adapter.h"
#include "api/video_codecs/video_encoder_factory_template_libvpx_vp9_adapter.h"
#include "api/video_codecs/video_encoder_factory_template_open_h264_adapter.h"
#include "media/engine/simulcast_encoder_adapter.h"

namespace node_webrtc {
namespace {

using Encoders = webrtc::VideoEncoderFactoryTemplate<webrtc::LibvpxVp8EncoderTemplateAdapter, webrtc::LibvpxVp9EncoderTemplateAdapter,
                                                     webrtc::OpenH264EncoderTemplateAdapter, webrtc::LibaomAv1EncoderTemplateAdapter>;
using Decoders = webrtc::VideoDecoderFactoryTemplate<webrtc::LibvpxVp8DecoderTemplateAdapter, webrtc::LibvpxVp9DecoderTemplateAdapter,
                                                     webrtc::OpenH264DecoderTemplateAdapter, webrtc::Dav1dDecoderTemplateAdapter>;

// Several encoders behind one where a codec has no simulcast of its own; passes through to a single one otherwise.
class SimulcastEncoderFactory final : public webrtc::VideoEncoderFactory {
 public:
  std::vector<webrtc::SdpVideoFormat> GetSupportedFormats() const override { return encoders_.GetSupportedFormats(); }

  CodecSupport QueryCodecSupport(const webrtc::SdpVideoFormat& format, std::optional<std::string> scalability_mode,
                                 std::optional<webrtc::Resolution> resolution) const override {
    return encoders_.QueryCodecSupport(format, std::move(scalability_mode), resolution);
  }

  std::unique_ptr<webrtc::VideoEncoder> Create(const webrtc::Environment& environment, const webrtc::SdpVideoFormat& format) override {
    if (!format.IsCodecInList(encoders_.GetSupportedFormats())) return nullptr;
    return std::make_unique<webrtc::SimulcastEncoderAdapter>(environment, &encoders_, nullptr, format);
  }

 private:
  Encoders encoders_;
};

}  // namespace

std::unique_ptr<webrtc::VideoEncoderFactory> CreateVideoEncoderFactory() { return std::make_unique<SimulcastEncoderFactory>(); }

std::unique_ptr<webrtc::VideoDecoderFactory> CreateVideoDecoderFactory() { return std::make_unique<Decoders>(); }

}  // namespace node_webrtc
