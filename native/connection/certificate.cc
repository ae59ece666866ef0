#include "connection/certificate.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "convert/error.h"
#include "convert/object.h"
#include "rtc_base/rtc_certificate_generator.h"
#include "rtc_base/ssl_certificate.h"
#include "rtc_base/ssl_identity.h"
#include "runtime/environment.h"

namespace node_webrtc {
namespace {

constexpr napi_type_tag kCertificateTag = {0x61d2b07f4c934a1e, 0xb7f8e05d29c6143a};

using CertificatePointer = webrtc::scoped_refptr<webrtc::RTCCertificate>;

// Makes a key pair and its certificate on Node's own thread pool, as Node's crypto does: RSA keys take up to seconds. Owned by Node once
// queued.
class Generator final : public Napi::AsyncWorker {
 public:
  Generator(Napi::Env env, const webrtc::KeyParams& key, uint64_t expires_ms)
      : Napi::AsyncWorker(env, "GenerateCertificate"), deferred_(Napi::Promise::Deferred::New(env)), key_(key), expires_ms_(expires_ms) {}

  Napi::Promise promise() const { return deferred_.Promise(); }

 private:
  // Thread pool.
  void Execute() override {
    certificate_ = webrtc::RTCCertificateGenerator::GenerateCertificate(key_, expires_ms_);
    if (!certificate_) SetError("The key could not be generated.");
  }

  // JS thread.
  void OnOK() override { deferred_.Resolve(Certificate::New(Env(), std::move(certificate_))); }
  void OnError(const Napi::Error& error) override { deferred_.Reject(MakeError(Env(), "OperationError", error.Message())); }

  const Napi::Promise::Deferred deferred_;
  const webrtc::KeyParams key_;
  const uint64_t expires_ms_;
  CertificatePointer certificate_;
};

}  // namespace

Napi::Function Certificate::Define(Napi::Env env) {
  return DefineClass(env, "NativeCertificate",
                     {InstanceAccessor<&Certificate::Expires>("expires"), InstanceAccessor<&Certificate::Fingerprints>("fingerprints")});
}

Napi::Object Certificate::New(Napi::Env env, CertificatePointer certificate) {
  return Environment::From(env).ClassOf<Certificate>(env).New({Napi::External<CertificatePointer>::New(env, &certificate)});
}

CertificatePointer Certificate::From(const Napi::Value& value) {
  if (!value.IsObject()) return nullptr;
  const auto object = value.As<Napi::Object>();
  return object.CheckTypeTag(&kCertificateTag) ? Unwrap(object)->certificate_ : nullptr;
}

Certificate::Certificate(const Napi::CallbackInfo& info)
    : Napi::ObjectWrap<Certificate>(info), certificate_(*info[0].As<Napi::External<CertificatePointer>>().Data()) {
  info.This().As<Napi::Object>().TypeTag(&kCertificateTag);
}

Napi::Value Certificate::Expires(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(certificate_->Expires()));
}

Napi::Value Certificate::Fingerprints(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  Napi::Array fingerprints = Napi::Array::New(env);
  uint32_t count = 0;
  for (auto stats = certificate_->GetSSLCertificate().GetStats(); stats; stats = std::move(stats->issuer)) {
    Napi::Object fingerprint = Napi::Object::New(env);
    fingerprint.Set("algorithm", FromString(env, stats->fingerprint_algorithm));
    // webrtc-pc 4.9.1: in lowercase.
    fingerprint.Set("value", FromString(env, absl::AsciiStrToLower(stats->fingerprint)));
    fingerprints.Set(count++, fingerprint);
  }
  return fingerprints;
}

Napi::Value GenerateCertificate(const Napi::CallbackInfo& info) {
  const auto algorithm = info[0].As<Napi::Object>();
  const bool rsa = ToString(algorithm.Get("name")) == "RSA";
  const webrtc::KeyParams key = rsa ? webrtc::KeyParams::RSA(OptionalInt(algorithm, "modulusLength").value_or(webrtc::kRsaDefaultModSize))
                                    : webrtc::KeyParams::ECDSA();
  auto generator = std::make_unique<Generator>(info.Env(), key, static_cast<uint64_t>(info[1].As<Napi::Number>().DoubleValue()));
  const Napi::Promise promise = generator->promise();
  generator.release()->Queue();
  return promise;
}

}  // namespace node_webrtc
