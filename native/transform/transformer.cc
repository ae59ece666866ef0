#include "transform/transformer.h"

#include <optional>
#include <string>
#include <utility>

#include "convert/object.h"
#include "transform/encoded_frame.h"

namespace node_webrtc {
namespace {

EncodedFrameChanges ToChanges(const Napi::Value& value) {
  EncodedFrameChanges changes;
  if (!value.IsObject()) return changes;
  const auto object = value.As<Napi::Object>();
  if (const auto timestamp = OptionalDouble(object, "rtpTimestamp")) changes.rtp_timestamp = static_cast<uint32_t>(*timestamp);
  changes.payload_type = OptionalInt(object, "payloadType");
  changes.audio_level = OptionalDouble(object, "audioLevel");
  return changes;
}

}  // namespace

Napi::Function Transformer::Define(Napi::Env env) {
  return DefineClass(env, "NativeTransformer",
                     {InstanceMethod<&Transformer::Write>("write"), InstanceMethod<&Transformer::GenerateKeyFrame>("generateKeyFrame"),
                      InstanceMethod<&Transformer::RequestKeyFrame>("requestKeyFrame")});
}

Napi::Value Transformer::Join(const Napi::CallbackInfo& info) {
  webrtc::scoped_refptr<ScriptTransform> transform = ScriptTransform::Take(info[0].As<Napi::Number>().Uint32Value());
  if (!transform) return info.Env().Null();
  return Environment::From(info.Env())
      .Construct<Transformer>(info.Env(), {Napi::External<webrtc::scoped_refptr<ScriptTransform>>::New(info.Env(), &transform), info[1]});
}

Transformer::Transformer(const Napi::CallbackInfo& info)
    : ObjectWrap(info), transform_(std::move(*info[0].As<Napi::External<webrtc::scoped_refptr<ScriptTransform>>>().Data())) {
  if (IsEmpty()) return;  // JS cannot run any more: there is no object.
  observer_ = Napi::Persistent(info[1].As<Napi::Object>());
  Environment& environment = Environment::From(info.Env());
  environment.Register(this);
  Ref();
  open_ = true;
  transform_->Join(environment.queue(), this);
}

// (frame, data, changes, detach)
Napi::Value Transformer::Write(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const webrtc::scoped_refptr<EncodedFrame> frame = EncodedFrameWrapper::From(info[0]);
  if (!frame || !transform_->Owns(*frame)) return FromString(env, "foreign");
  if (frame->IsGone()) return FromString(env, "gone");
  if (!info[1].IsArrayBuffer()) return FromString(env, "detached");
  auto data = info[1].As<Napi::ArrayBuffer>();
  if (data.IsDetached()) return FromString(env, "detached");
  frame->GiveBack({static_cast<const uint8_t*>(data.Data()), data.ByteLength()}, ToChanges(info[2]));
  if (ToBool(info[3])) napi_detach_arraybuffer(env, data);
  return FromString(env, "written");
}

Napi::Value Transformer::GenerateKeyFrame(const Napi::CallbackInfo& info) {
  std::optional<std::string> rid;
  if (info[0].IsString()) rid = ToString(info[0]);
  const webrtc::scoped_refptr<PendingPromise> promise = promises_.Add(info.Env());
  const Napi::Promise result = promise->promise();
  transform_->GenerateKeyFrame(info.Env(), std::move(rid), promise);
  return result;
}

Napi::Value Transformer::RequestKeyFrame(const Napi::CallbackInfo& info) {
  const webrtc::scoped_refptr<PendingPromise> promise = promises_.Add(info.Env());
  const Napi::Promise result = promise->promise();
  transform_->RequestKeyFrame(info.Env(), promise);
  return result;
}

void Transformer::OnFrame(Napi::Env env, webrtc::scoped_refptr<EncodedFrame> frame) {
  const Napi::ArrayBuffer data = frame->PayloadToJs(env);
  if (data.IsEmpty()) return;
  const bool video = frame->kind() == webrtc::MediaType::VIDEO;
  const Napi::Value type = video ? FromString(env, frame->metadata().key_frame ? "key" : "delta") : env.Null();
  const Napi::Object wrapper = EncodedFrameWrapper::New(env, std::move(frame));
  if (!wrapper.IsEmpty()) CallMethod(observer_.Value(), "onFrame", {wrapper, data, type});
}

void Transformer::OnEnd(Napi::Env) {
  const Napi::Object observer = observer_.Value();
  Release();
  CallMethod(observer, "onEnd", {});
}

void Transformer::CloseForEnvironment() {
  promises_.Abandon();
  Release();
}

void Transformer::Release() {
  if (!std::exchange(open_, false)) return;
  transform_->Leave();
  observer_.Reset();
  Environment::From(Env()).Unregister(this);
  Unref();
}

}  // namespace node_webrtc
