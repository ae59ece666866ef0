#include "media/media.h"

#include "convert/object.h"
#include "media/audio_sink.h"
#include "media/i420.h"
#include "media/picture_handle.h"
#include "media/picture_sink.h"
#include "media/pushed_audio_source.h"
#include "media/pushed_video_source.h"
#include "media/sink.h"
#include "media/typed_array.h"
#include "media/video_sink.h"

namespace node_webrtc {
namespace {

Napi::Value CreateVideoSource(const Napi::CallbackInfo& info) {
  return PushedVideoSource::New(info.Env(), OptionalBool(info[0].As<Napi::Object>(), "isScreencast").value_or(false));
}

Napi::Value CreateAudioSource(const Napi::CallbackInfo& info) { return PushedAudioSource::New(info.Env()); }

// (width, height, from, to). The sizes are checked before an octet is read.
template <typename Convert>
void ConvertPicture(const Napi::CallbackInfo& info, bool from_rgba, Convert convert) {
  const std::optional<int> width = ToIntegerWithin(info[0], 1, kMaxVideoSide, "width");
  if (!width) return;
  const std::optional<int> height = ToIntegerWithin(info[1], 1, kMaxVideoSide, "height");
  if (!height) return;
  const I420Layout layout(*width, *height);
  const size_t rgba_size = static_cast<size_t>(*width) * *height * 4;
  const auto from = ToOctets(info[2], from_rgba ? rgba_size : layout.size, from_rgba ? "rgba" : "i420");
  if (!from) return;
  const auto to = ToOctets(info[3], from_rgba ? layout.size : rgba_size, from_rgba ? "i420" : "rgba");
  if (!to) return;
  convert(from->data(), layout, to->data());
}

void I420ToRgba(const Napi::CallbackInfo& info) { ConvertPicture(info, /*from_rgba=*/false, PackedToRgba); }

void RgbaToI420(const Napi::CallbackInfo& info) { ConvertPicture(info, /*from_rgba=*/true, RgbaToPacked); }

}  // namespace

void DefineMedia(Napi::Env env, Napi::Object exports) {
  exports.Set("createVideoSource", Napi::Function::New<CreateVideoSource>(env, "createVideoSource"));
  exports.Set("createAudioSource", Napi::Function::New<CreateAudioSource>(env, "createAudioSource"));
  exports.Set("createVideoSink", Napi::Function::New<Sink<VideoSinkQueue>::Create>(env, "createVideoSink"));
  exports.Set("createPicture", Napi::Function::New<PictureHandle::Create>(env, "createPicture"));
  exports.Set("createPictureSink", Napi::Function::New<Sink<PictureSinkQueue>::Create>(env, "createPictureSink"));
  exports.Set("createAudioSink", Napi::Function::New<Sink<AudioSinkQueue>::Create>(env, "createAudioSink"));
  exports.Set("i420ToRgba", Napi::Function::New<I420ToRgba>(env, "i420ToRgba"));
  exports.Set("rgbaToI420", Napi::Function::New<RgbaToI420>(env, "rgbaToI420"));
}

}  // namespace node_webrtc
