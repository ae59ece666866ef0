#ifndef NATIVE_RUNTIME_SENDER_REPORTS_H_
#define NATIVE_RUNTIME_SENDER_REPORTS_H_

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>

#include "api/ref_count.h"
#include "api/rtc_event_log/rtc_event_log_factory_interface.h"
#include "api/scoped_refptr.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"
#include "system_wrappers/include/ntp_time.h"

namespace node_webrtc {

// What a sender said about its clocks: at `ntp` on its wall clock, its stream's RTP clock showed `rtp_timestamp` (RFC 3550, 6.4.1).
struct SenderReport {
  webrtc::NtpTime ntp;
  uint32_t rtp_timestamp;
  int64_t received;  // Microseconds on libwebrtc's clock.
};

// The newest sender report of each stream of one connection: what aligns sound and picture. libwebrtc keeps them to itself, except that its
// event log sees every RTCP packet; so a connection's log is made to collect them. Any thread.
class SenderReports : public webrtc::RefCountInterface {
 public:
  std::optional<SenderReport> Latest(uint32_t ssrc) const;
  // Takes what is of use in a decrypted compound packet.
  void OnRtcp(std::span<const uint8_t> packet);

 private:
  mutable webrtc::Mutex mutex_;
  std::map<uint32_t, SenderReport> reports_ RTC_GUARDED_BY(mutex_);
};

// Makes the event logs of a peer connection factory. Used on its worker thread while the signaling thread waits.
class SenderReportLogFactory final : public webrtc::RtcEventLogFactoryInterface {
 public:
  // Signaling thread. What collects the reports of the connection made last.
  webrtc::scoped_refptr<SenderReports> last() const { return last_; }

  std::unique_ptr<webrtc::RtcEventLog> Create(const webrtc::Environment& environment) const override;

 private:
  mutable webrtc::scoped_refptr<SenderReports> last_;
};

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_SENDER_REPORTS_H_
