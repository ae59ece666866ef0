#ifndef NATIVE_CONNECTION_GENERATED_CERTIFICATE_H_
#define NATIVE_CONNECTION_GENERATED_CERTIFICATE_H_

#include <memory>
#include <optional>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "api/ref_count.h"
#include "api/scoped_refptr.h"
#include "api/sequence_checker.h"
#include "rtc_base/rtc_certificate.h"
#include "rtc_base/rtc_certificate_generator.h"
#include "rtc_base/system/no_unique_address.h"
#include "rtc_base/thread_annotations.h"

namespace node_webrtc {

// The certificate that libwebrtc generates for a connection that was given none: libwebrtc shows it nowhere before there are media
// sections. Made on the JS thread, used on the signaling thread; held by its connection and by the generator that it gave to libwebrtc.
class GeneratedCertificate : public webrtc::RefCountInterface {
 public:
  using Pointer = webrtc::scoped_refptr<webrtc::RTCCertificate>;
  // Gets null when the key could not be generated.
  using Callback = absl::AnyInvocable<void(Pointer) &&>;

  // What PeerConnectionDependencies::cert_generator takes: generates with `generator`, and tells this.
  std::unique_ptr<webrtc::RTCCertificateGeneratorInterface> Watch(std::unique_ptr<webrtc::RTCCertificateGeneratorInterface> generator);

  // Calls back at once when it is known.
  void WhenKnown(Callback callback);

 protected:
  GeneratedCertificate();
  ~GeneratedCertificate() override;

 private:
  class Generator;

  void Set(Pointer certificate);

  RTC_NO_UNIQUE_ADDRESS webrtc::SequenceChecker signaling_thread_;
  std::optional<Pointer> certificate_ RTC_GUARDED_BY(signaling_thread_);
  std::vector<Callback> waiting_ RTC_GUARDED_BY(signaling_thread_);
};

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_GENERATED_CERTIFICATE_H_
