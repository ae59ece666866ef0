#ifndef NATIVE_CONNECTION_CERTIFICATE_H_
#define NATIVE_CONNECTION_CERTIFICATE_H_

#include <napi.h>

#include "api/scoped_refptr.h"
#include "rtc_base/rtc_certificate.h"

namespace node_webrtc {

// NativeCertificate. Immutable; JS thread.
class Certificate final : public Napi::ObjectWrap<Certificate> {
 public:
  static Napi::Function Define(Napi::Env env);
  static Napi::Object New(Napi::Env env, webrtc::scoped_refptr<webrtc::RTCCertificate> certificate);
  // The certificate behind a JS value; null when it is something else.
  static webrtc::scoped_refptr<webrtc::RTCCertificate> From(const Napi::Value& value);

  explicit Certificate(const Napi::CallbackInfo& info);

 private:
  Napi::Value Expires(const Napi::CallbackInfo& info);
  Napi::Value Fingerprints(const Napi::CallbackInfo& info);

  webrtc::scoped_refptr<webrtc::RTCCertificate> certificate_;
};

// NativeAddon.generateCertificate. Keys are made on a thread of the engine's pool. `expires` counts from now, in milliseconds; libwebrtc
// limits it to a year. RSA keys have 1024 to 8192 bits.
void DefineCertificates(Napi::Env env, Napi::Object exports);

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_CERTIFICATE_H_
