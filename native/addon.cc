// The addon's door: what lib/native/addon.ts declares as NativeAddon, for each environment that loads it.
#include <napi.h>

#include "capture/capture.h"
#include "connection/capabilities.h"
#include "connection/certificate.h"
#include "connection/ice_agent.h"
#include "connection/peer_connection.h"
#include "convert/error.h"
#include "convert/object.h"
#include "media/media.h"
#include "recording/recorder.h"
#include "runtime/engine.h"
#include "runtime/environment.h"
#include "runtime/log.h"
#include "transform/script_transform.h"
#include "transform/transform.h"

namespace node_webrtc {
namespace {

void Configure(const Napi::CallbackInfo& info) {
  const auto options = info[0].As<Napi::Object>();
  const auto trials = OptionalString(options, "fieldTrials");
  if (trials && !Engine::SetFieldTrials(*trials)) {
    Napi::Error::New(info.Env(), "fieldTrials must be 'Name/Value/...' and set before the first connection or track")
        .ThrowAsJavaScriptException();
    return;
  }
  if (const auto level = OptionalString(options, "logLevel")) SetLogLevel(*level);
}

void SetLogSink(const Napi::CallbackInfo& info) { Environment::From(info.Env()).SetLogSink(info[0]); }

Napi::Value DebugCounts(const Napi::CallbackInfo& info) {
  const Environment& environment = Environment::From(info.Env());
  Napi::Object counts = Napi::Object::New(info.Env());
  const auto set = [&](const char* name, int count) { counts.Set(name, Napi::Number::New(info.Env(), count)); };
  // Of this environment: what is open, and what keeps the process alive.
  set("active", environment.active());
  set("holds", environment.holds());
  // Of the process.
  set("connections", PeerConnectionCore::live());
  set("dataChannels", DataChannelCore::live());
  set("transceivers", TransceiverHandle::live());
  set("tracks", TrackHandle::live());
  set("transforms", ScriptTransform::live());
  return counts;
}

Napi::Object Versions(Napi::Env env) {
  Napi::Object versions = Napi::Object::New(env);
  versions.Set("libwebrtc", FromString(env, LIBWEBRTC_MILESTONE));
  versions.Set("chromium", FromString(env, LIBWEBRTC_VERSION));
  return versions;
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  InitializeLog();
  Environment::Create(env);
  exports.Set("versions", Versions(env));
  exports.Set("configure", Napi::Function::New<Configure>(env, "configure"));
  exports.Set("setLogSink", Napi::Function::New<SetLogSink>(env, "setLogSink"));
  exports.Set("createConnection", Napi::Function::New<PeerConnection::Create>(env, "createConnection"));
  exports.Set("createIceAgent", Napi::Function::New<IceAgent::Create>(env, "createIceAgent"));
  exports.Set("senderCapabilities", Napi::Function::New<SenderCapabilities>(env, "senderCapabilities"));
  exports.Set("receiverCapabilities", Napi::Function::New<ReceiverCapabilities>(env, "receiverCapabilities"));
  exports.Set("headerExtensions", Napi::Function::New<HeaderExtensions>(env, "headerExtensions"));
  DefineCertificates(env, exports);
  DefineMedia(env, exports);
  DefineCapture(env, exports);
  exports.Set("createRecorder", Napi::Function::New<Recorder::Create>(env, "createRecorder"));
  DefineTransforms(env, exports);
  exports.Set("debugCounts", Napi::Function::New<DebugCounts>(env, "debugCounts"));
  return exports;
}

}  // namespace

NODE_API_MODULE(node_libwebrtc, Init)

}  // namespace node_webrtc
