#include "capture/capture.h"

#include <string>
#include <utility>

#include "api/scoped_refptr.h"
#include "capture/synthetic_audio.h"
#include "capture/synthetic_video.h"
#include "media/picture_format.h"
#include "media/source_session.h"
#include "runtime/engine.h"
#include "runtime/environment.h"

namespace node_webrtc {
namespace {

Napi::Value OpenTrack(Napi::Env env, std::string id, webrtc::scoped_refptr<LocalSource> source) {
  return SourceSession::Create(Environment::From(env), std::move(source), SourceSession::Kind::kCapture)->CreateTrack(env, std::move(id));
}

Napi::Value OpenSyntheticVideo(const Napi::CallbackInfo& info) {
  const auto format = ToPictureFormat(info[1]);
  if (!format) return info.Env().Undefined();
  webrtc::TaskQueueBase* media_queue = Environment::From(info.Env()).engine()->media_queue();
  return OpenTrack(info.Env(), info[0].ToString(), SyntheticVideo::Start(media_queue, *format));
}

Napi::Value OpenSyntheticAudio(const Napi::CallbackInfo& info) {
  webrtc::TaskQueueBase* media_queue = Environment::From(info.Env()).engine()->media_queue();
  return OpenTrack(info.Env(), info[0].ToString(), SyntheticAudio::Start(media_queue));
}

}  // namespace

void DefineCapture(Napi::Env env, Napi::Object exports) {
  exports.Set("openSyntheticVideo", Napi::Function::New<OpenSyntheticVideo>(env, "openSyntheticVideo"));
  exports.Set("openSyntheticAudio", Napi::Function::New<OpenSyntheticAudio>(env, "openSyntheticAudio"));
}

}  // namespace node_webrtc
