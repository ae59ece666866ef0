#include "transform/sframe.h"

#include <atomic>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "api/make_ref_counted.h"
#include "convert/object.h"
#include "runtime/environment.h"
#include "transform/encoded_frame.h"
#include "transform/transform_host.h"

namespace node_webrtc {
namespace {

uint64_t ToKeyId(const Napi::Value& value) {
  bool lossless = false;
  return value.IsBigInt() ? value.As<Napi::BigInt>().Uint64Value(&lossless) : 0;
}

std::vector<uint8_t> ToBytes(const Napi::Value& value) {
  if (!value.IsArrayBuffer()) return {};
  auto buffer = value.As<Napi::ArrayBuffer>();
  const auto* data = static_cast<const uint8_t*>(buffer.Data());
  return {data, data + buffer.ByteLength()};
}

const char* NameOf(SFrameError error) {
  switch (error) {
    case SFrameError::kSyntax:
      return "syntax";
    case SFrameError::kKeyId:
      return "keyID";
    case SFrameError::kAuthentication:
      return "authentication";
  }
}

Napi::Value KeyIdToJs(Napi::Env env, const SFrameFailure& failure) {
  return failure.error == SFrameError::kKeyId ? Napi::BigInt::New(env, failure.key_id) : env.Null();
}

}  // namespace

// Encrypts what a sender sends, or decrypts what a receiver receives, on the thread where the frame comes. What cannot be done is dropped.
class SFrameProcessor : public EncodedFrameProcessor {
 public:
  SFrameProcessor(std::shared_ptr<SFrameCipher> cipher, bool encrypts, webrtc::scoped_refptr<JsQueue> queue, JsWeak<SFrame> owner)
      : cipher_(std::move(cipher)), encrypts_(encrypts), queue_(std::move(queue)), owner_(std::move(owner)) {}

  void OnEncodedFrame(std::unique_ptr<webrtc::TransformableFrameInterface> frame, int64_t number,
                      const webrtc::scoped_refptr<EncodedFrameHub>& hub) override {
    SFrameFailure failure{SFrameError::kSyntax};
    const std::optional<std::vector<uint8_t>> data =
        encrypts_ ? cipher_->Encrypt(frame->GetData()) : cipher_->Decrypt(frame->GetData(), {}, failure);
    if (data) {
      frame->SetData(*data);
      if (!encrypts_) RestoreVideoHeader(*frame, hub->kind());
      hub->Return(std::move(frame), number);
    } else if (!encrypts_ && waiting_.fetch_add(1, std::memory_order_relaxed) < kMaxWaiting) {
      auto encoded = webrtc::make_ref_counted<EncodedFrame>(std::move(frame), number, hub);
      queue_->Post([self = webrtc::scoped_refptr<SFrameProcessor>(this), encoded = std::move(encoded), failure](Napi::Env env) {
        self->waiting_.fetch_sub(1, std::memory_order_relaxed);
        if (SFrame* owner = self->owner_.get()) Report(env, *owner, encoded, failure);
      });
    } else if (!encrypts_) {
      waiting_.fetch_sub(1, std::memory_order_relaxed);
    }
  }

  void OnHostGone() override {}

 private:
  // Errors that wait for JS; a peer may send nothing else.
  static constexpr int kMaxWaiting = 60;

  static void Report(Napi::Env env, SFrame& owner, const webrtc::scoped_refptr<EncodedFrame>& frame, const SFrameFailure& failure) {
    const bool video = frame->kind() == webrtc::MediaType::VIDEO;
    const Napi::ArrayBuffer data = frame->PayloadToJs(env);
    const Napi::Object wrapper = EncodedFrameWrapper::New(env, frame);
    if (data.IsEmpty() || wrapper.IsEmpty()) return;
    const Napi::Value type = video ? FromString(env, frame->metadata().key_frame ? "key" : "delta") : env.Null();
    const Napi::Object object = owner.Value();
    if (object.IsEmpty()) return;
    CallMethod(object, "onError", {FromString(env, NameOf(failure.error)), KeyIdToJs(env, failure), wrapper, data, type});
  }

  // The depacketizer has read VP8's header in the ciphertext: whether it is a key frame, and its size.
  static void RestoreVideoHeader(webrtc::TransformableFrameInterface& frame, webrtc::MediaType kind) {
    if (kind != webrtc::MediaType::VIDEO) return;
    auto& video = static_cast<webrtc::TransformableVideoFrameInterface&>(frame);
    webrtc::VideoFrameMetadata metadata = video.Metadata();
    if (metadata.GetCodec() != webrtc::kVideoCodecVP8) return;
    const std::span<const uint8_t> data = frame.GetData();
    if (data.empty()) return;
    const bool key_frame = (data[0] & 1) == 0;  // RFC 6386, section 9.1
    metadata.SetFrameType(key_frame ? webrtc::VideoFrameType::kVideoFrameKey : webrtc::VideoFrameType::kVideoFrameDelta);
    const bool sized = key_frame && data.size() >= 10;
    metadata.SetWidth(sized ? (data[6] | data[7] << 8) & 0x3fff : 0);
    metadata.SetHeight(sized ? (data[8] | data[9] << 8) & 0x3fff : 0);
    video.SetMetadata(metadata);
  }

  const std::shared_ptr<SFrameCipher> cipher_;
  const bool encrypts_;
  const webrtc::scoped_refptr<JsQueue> queue_;
  const JsWeak<SFrame> owner_;
  std::atomic<int> waiting_{0};
};

Napi::Function SFrame::Define(Napi::Env env) {
  return DefineClass(
      env, "NativeSFrame",
      {InstanceMethod<&SFrame::SetEncryptionKey>("setEncryptionKey"), InstanceMethod<&SFrame::AddDecryptionKey>("addDecryptionKey"),
       InstanceMethod<&SFrame::RemoveDecryptionKey>("removeDecryptionKey"), InstanceMethod<&SFrame::Encrypt>("encrypt"),
       InstanceMethod<&SFrame::Decrypt>("decrypt"), InstanceMethod<&SFrame::Attach>("attach")});
}

Napi::Value SFrame::Create(const Napi::CallbackInfo& info) {
  if (!FindSFrameSuite(ToString(info[0])) || !info[1].IsFunction()) {
    Napi::TypeError::New(info.Env(), "A cipher suite and a function are needed").ThrowAsJavaScriptException();
    return info.Env().Undefined();
  }
  return Environment::From(info.Env()).Construct<SFrame>(info.Env(), {info[0], info[1]});
}

SFrame::SFrame(const Napi::CallbackInfo& info)
    : ObjectWrap(info), cipher_(std::make_shared<SFrameCipher>(*FindSFrameSuite(ToString(info[0])))) {
  // A plain property: the garbage collector sees through it, as it would not through a reference of ours.
  if (!IsEmpty()) info.This().As<Napi::Object>().Set("onError", info[1]);
}

SFrame::~SFrame() { weak_.Clear(); }

void SFrame::SetEncryptionKey(const Napi::CallbackInfo& info) {
  cipher_->SetEncryptionKey(ToKeyId(info[0]), {ToBytes(info[1]), ToBytes(info[2])});
}

void SFrame::AddDecryptionKey(const Napi::CallbackInfo& info) {
  cipher_->AddDecryptionKey(ToKeyId(info[0]), {ToBytes(info[1]), ToBytes(info[2])});
}

void SFrame::RemoveDecryptionKey(const Napi::CallbackInfo& info) { cipher_->RemoveDecryptionKey(ToKeyId(info[0])); }

// (data): the SFrame; null without a key.
Napi::Value SFrame::Encrypt(const Napi::CallbackInfo& info) {
  const std::optional<std::vector<uint8_t>> sframe = cipher_->Encrypt(ToBytes(info[0]));
  return sframe ? FromBytes(info.Env(), sframe->data(), sframe->size()) : info.Env().Null();
}

// (sframe, metadata): the data; or why not.
Napi::Value SFrame::Decrypt(const Napi::CallbackInfo& info) {
  SFrameFailure failure{SFrameError::kSyntax};
  if (const auto data = cipher_->Decrypt(ToBytes(info[0]), ToBytes(info[1]), failure))
    return FromBytes(info.Env(), data->data(), data->size());
  Napi::Object result = Napi::Object::New(info.Env());
  result.Set("error", FromString(info.Env(), NameOf(failure.error)));
  result.Set("keyId", KeyIdToJs(info.Env(), failure));
  return result;
}

void SFrame::Attach(const Napi::CallbackInfo& info) {
  const std::optional<TransformHost> host = TransformHost::From(info);
  if (!host) return;
  host->Attach(webrtc::make_ref_counted<SFrameProcessor>(cipher_, host->sender, Environment::From(info.Env()).queue(), weak_));
}

}  // namespace node_webrtc
