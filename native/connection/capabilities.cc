#include "connection/capabilities.h"

#include <memory>
#include <vector>

#include "api/audio_codecs/builtin_audio_decoder_factory.h"
#include "api/audio_codecs/builtin_audio_encoder_factory.h"
#include "api/environment/environment.h"
#include "api/environment/environment_factory.h"
#include "api/media_types.h"
#include "api/rtp_parameters.h"
#include "convert/enums.h"
#include "convert/object.h"
#include "convert/rtp_parameters.h"
#include "media/base/media_engine.h"
#include "media/engine/webrtc_video_engine.h"
#include "media/engine/webrtc_voice_engine.h"
#include "pc/codec_vendor.h"
#include "pc/rtp_parameters_conversion.h"
#include "runtime/audio_device.h"
#include "runtime/video_codecs.h"

namespace node_webrtc {
namespace {

struct Capabilities {
  webrtc::RtpCapabilities audio_sender;
  webrtc::RtpCapabilities audio_receiver;
  webrtc::RtpCapabilities video_sender;
  webrtc::RtpCapabilities video_receiver;
  // All that libwebrtc implements, with the direction that a transceiver has at first: `stopped` for those that have to be asked for.
  std::vector<webrtc::RtpHeaderExtensionCapability> audio_extensions;
  std::vector<webrtc::RtpHeaderExtensionCapability> video_extensions;
};

// What the engine's factory would answer, from the same parts, made for this and never started: getCapabilities is synchronous, and the
// factory answers on its signaling thread only.
Capabilities Collect() {
  const webrtc::Environment environment = webrtc::CreateEnvironment();
  const webrtc::CompositeMediaEngine engine(
      std::make_unique<webrtc::WebRtcVoiceEngine>(environment, CreatePullingAudioDevice(), webrtc::CreateBuiltinAudioEncoderFactory(),
                                                  webrtc::CreateBuiltinAudioDecoderFactory(), /*audio_mixer=*/nullptr,
                                                  /*audio_processing=*/nullptr, /*audio_frame_processor=*/nullptr),
      std::make_unique<webrtc::WebRtcVideoEngine>(CreateVideoEncoderFactory(), CreateVideoDecoderFactory(), environment.field_trials()));
  const webrtc::CodecVendor codecs(&engine, /*rtx_enabled=*/true, environment.field_trials());
  const auto audio_extensions = webrtc::GetDefaultEnabledRtpHeaderExtensions(engine.voice(), /*field_trials=*/nullptr);
  const auto video_extensions = webrtc::GetDefaultEnabledRtpHeaderExtensions(engine.video(), /*field_trials=*/nullptr);
  return {.audio_sender = webrtc::ToRtpCapabilities(codecs.audio_send_codecs().codecs(), audio_extensions),
          .audio_receiver = webrtc::ToRtpCapabilities(codecs.audio_recv_codecs().codecs(), audio_extensions),
          .video_sender = webrtc::ToRtpCapabilities(codecs.video_send_codecs().codecs(), video_extensions),
          .video_receiver = webrtc::ToRtpCapabilities(codecs.video_recv_codecs().codecs(), video_extensions),
          .audio_extensions = engine.voice().GetRtpHeaderExtensions(/*field_trials=*/nullptr),
          .video_extensions = engine.video().GetRtpHeaderExtensions(/*field_trials=*/nullptr)};
}

// The same for all environments, and never destroyed: one may ask while another ends the process.
const Capabilities& Cached() {
  static const Capabilities& capabilities = *new Capabilities(Collect());
  return capabilities;
}

bool IsAudio(const Napi::CallbackInfo& info) { return ToMediaType(ToString(info[0])) == webrtc::MediaType::AUDIO; }

}  // namespace

Napi::Value SenderCapabilities(const Napi::CallbackInfo& info) {
  return FromCapabilities(info.Env(), IsAudio(info) ? Cached().audio_sender : Cached().video_sender);
}

Napi::Value ReceiverCapabilities(const Napi::CallbackInfo& info) {
  return FromCapabilities(info.Env(), IsAudio(info) ? Cached().audio_receiver : Cached().video_receiver);
}

Napi::Value HeaderExtensions(const Napi::CallbackInfo& info) {
  const auto& extensions = IsAudio(info) ? Cached().audio_extensions : Cached().video_extensions;
  Napi::Array array = Napi::Array::New(info.Env(), extensions.size());
  for (uint32_t i = 0; i < extensions.size(); ++i) {
    Napi::Object extension = Napi::Object::New(info.Env());
    extension.Set("uri", FromString(info.Env(), extensions[i].uri));
    extension.Set("direction", FromString(info.Env(), ToString(extensions[i].direction)));
    array.Set(i, extension);
  }
  return array;
}

}  // namespace node_webrtc
