#include "connection/certificate.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "absl/functional/any_invocable.h"
#include "absl/strings/ascii.h"
#include "api/task_queue/task_queue_base.h"
#include "api/task_queue/task_queue_factory.h"
#include "convert/error.h"
#include "convert/object.h"
#include "convert/promise.h"
#include "rtc_base/rtc_certificate_generator.h"
#include "rtc_base/ssl_certificate.h"
#include "rtc_base/ssl_identity.h"
#include "runtime/engine.h"
#include "runtime/environment.h"

namespace node_webrtc {
namespace {

constexpr napi_type_tag kCertificateTag = {0x61d2b07f4c934a1e, 0xb7f8e05d29c6143a};

using CertificatePointer = webrtc::scoped_refptr<webrtc::RTCCertificate>;

// An environment's requests for certificates. JS thread; held by the function that it exports.
class Generator final : public Closable, public std::enable_shared_from_this<Generator> {
 public:
  Napi::Value Generate(const Napi::CallbackInfo& info) {
    const auto algorithm = info[0].As<Napi::Object>();
    const bool rsa = ToString(algorithm.Get("name")) == "RSA";
    const webrtc::KeyParams key = rsa ? webrtc::KeyParams::RSA(OptionalInt(algorithm, "modulusLength").value_or(webrtc::kRsaDefaultModSize))
                                      : webrtc::KeyParams::ECDSA();
    Environment& environment = Environment::From(info.Env());
    if (pending_count_++ == 0) environment.Register(this);
    webrtc::scoped_refptr<PendingPromise> pending = pending_.Add(info.Env());
    const Napi::Promise promise = pending->promise();
    RunBesideMedia(environment.engine(), [key, expires_ms = static_cast<uint64_t>(info[1].As<Napi::Number>().DoubleValue()),
                                          js = environment.queue(), weak = weak_from_this(), pending = std::move(pending)]() mutable {
      CertificatePointer certificate = webrtc::RTCCertificateGenerator::GenerateCertificate(key, expires_ms);
      js->Post([weak, certificate = std::move(certificate), pending = std::move(pending)](Napi::Env env) {
        if (const std::shared_ptr<Generator> self = weak.lock()) self->OnDone(env);
        if (certificate) return pending->Resolve(Certificate::New(env, certificate));
        pending->Reject(MakeError(env, "OperationError", "The key could not be generated"));
      });
    });
    return promise;
  }

 private:
  // RSA keys take up to seconds: a low-priority queue of the engine's pool, for this work only.
  static void RunBesideMedia(std::shared_ptr<Engine> engine, absl::AnyInvocable<void() &&> work) {
    auto queue = engine->webrtc_environment().task_queue_factory().CreateTaskQueue("certificate", webrtc::TaskQueueFactory::Priority::kLow);
    webrtc::TaskQueueBase* const running = queue.get();
    running->PostTask([engine = std::move(engine), queue = std::move(queue), work = std::move(work)]() mutable {
      std::move(work)();
      // A queue cannot end itself.
      engine->network_thread()->PostTask([queue = std::move(queue)] {});
    });
  }

  void OnDone(Napi::Env env) {
    if (--pending_count_ == 0) Environment::From(env).Unregister(this);
  }

  // Closable:
  void CloseForEnvironment() override { pending_.Abandon(); }

  int pending_count_ = 0;
  PendingPromises pending_;
};

}  // namespace

Napi::Function Certificate::Define(Napi::Env env) {
  return DefineClass(env, "NativeCertificate",
                     {InstanceAccessor<&Certificate::Expires>("expires"), InstanceAccessor<&Certificate::Fingerprints>("fingerprints")});
}

Napi::Object Certificate::New(Napi::Env env, CertificatePointer certificate) {
  return Environment::From(env).Construct<Certificate>(env, {Napi::External<CertificatePointer>::New(env, &certificate)});
}

CertificatePointer Certificate::From(const Napi::Value& value) {
  if (!value.IsObject()) return nullptr;
  const auto object = value.As<Napi::Object>();
  // Unwrap may give nothing, too: JS may stop between the two.
  const Certificate* certificate = object.CheckTypeTag(&kCertificateTag) ? Unwrap(object) : nullptr;
  return certificate ? certificate->certificate_ : nullptr;
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

void DefineCertificates(Napi::Env env, Napi::Object exports) {
  exports.Set("generateCertificate",
              Napi::Function::New(
                  env, [generator = std::make_shared<Generator>()](const Napi::CallbackInfo& info) { return generator->Generate(info); },
                  "generateCertificate"));
}

}  // namespace node_webrtc
