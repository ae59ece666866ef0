#include "connection/generated_certificate.h"

#include <cstdint>
#include <utility>

#include "rtc_base/ssl_identity.h"

namespace node_webrtc {

class GeneratedCertificate::Generator final : public webrtc::RTCCertificateGeneratorInterface {
 public:
  Generator(webrtc::scoped_refptr<GeneratedCertificate> watcher, std::unique_ptr<webrtc::RTCCertificateGeneratorInterface> generator)
      : watcher_(std::move(watcher)), generator_(std::move(generator)) {}

  void GenerateCertificateAsync(const webrtc::KeyParams& key_params, const std::optional<uint64_t>& expires_ms,
                                Callback callback) override {
    generator_->GenerateCertificateAsync(key_params, expires_ms,
                                         [watcher = watcher_, callback = std::move(callback)](Pointer certificate) mutable {
                                           watcher->Set(certificate);
                                           std::move(callback)(std::move(certificate));
                                         });
  }

 private:
  const webrtc::scoped_refptr<GeneratedCertificate> watcher_;
  const std::unique_ptr<webrtc::RTCCertificateGeneratorInterface> generator_;
};

GeneratedCertificate::GeneratedCertificate() : signaling_thread_(webrtc::SequenceChecker::kDetached) {}

GeneratedCertificate::~GeneratedCertificate() = default;

std::unique_ptr<webrtc::RTCCertificateGeneratorInterface> GeneratedCertificate::Watch(
    std::unique_ptr<webrtc::RTCCertificateGeneratorInterface> generator) {
  return std::make_unique<Generator>(webrtc::scoped_refptr<GeneratedCertificate>(this), std::move(generator));
}

void GeneratedCertificate::WhenKnown(Callback callback) {
  RTC_DCHECK_RUN_ON(&signaling_thread_);
  if (certificate_) {
    std::move(callback)(*certificate_);
  } else {
    waiting_.push_back(std::move(callback));
  }
}

void GeneratedCertificate::Set(Pointer certificate) {
  RTC_DCHECK_RUN_ON(&signaling_thread_);
  certificate_ = std::move(certificate);
  for (Callback& callback : std::exchange(waiting_, {})) std::move(callback)(*certificate_);
}

}  // namespace node_webrtc
