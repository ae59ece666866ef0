#include "runtime/sender_reports.h"

#include <utility>

#include "api/make_ref_counted.h"
#include "api/rtc_event_log/rtc_event.h"
#include "api/rtc_event_log/rtc_event_log.h"
#include "logging/rtc_event_log/events/rtc_event_rtcp_packet_incoming.h"
#include "modules/rtp_rtcp/source/rtcp_packet/common_header.h"
#include "modules/rtp_rtcp/source/rtcp_packet/sender_report.h"
#include "rtc_base/time_utils.h"

namespace node_webrtc {
namespace {

// More streams than a connection has; a peer may name any number.
constexpr size_t kMaxStreams = 256;

class SenderReportLog final : public webrtc::RtcEventLog {
 public:
  explicit SenderReportLog(webrtc::scoped_refptr<SenderReports> reports) : reports_(std::move(reports)) {}

  bool StartLogging(std::unique_ptr<webrtc::RtcEventLogOutput>, int64_t) override { return false; }
  void StopLogging() override {}

  // Worker thread, for every packet.
  void Log(std::unique_ptr<webrtc::RtcEvent> event) override {
    if (event->GetType() != webrtc::RtcEvent::Type::RtcpPacketIncoming) return;
    reports_->OnRtcp(static_cast<const webrtc::RtcEventRtcpPacketIncoming&>(*event).packet());
  }

 private:
  const webrtc::scoped_refptr<SenderReports> reports_;
};

}  // namespace

std::optional<SenderReport> SenderReports::Latest(uint32_t ssrc) const {
  webrtc::MutexLock lock(&mutex_);
  const auto found = reports_.find(ssrc);
  if (found == reports_.end()) return std::nullopt;
  return found->second;
}

void SenderReports::OnRtcp(std::span<const uint8_t> packet) {
  webrtc::rtcp::CommonHeader header;
  for (const uint8_t *next = packet.data(), *end = next + packet.size(); next != end; next = header.NextPacket()) {
    if (!header.Parse(next, end - next)) return;
    webrtc::rtcp::SenderReport report;
    if (header.type() != webrtc::rtcp::SenderReport::kPacketType || !report.Parse(header) || !report.ntp().Valid()) continue;
    webrtc::MutexLock lock(&mutex_);
    if (reports_.size() >= kMaxStreams && !reports_.contains(report.sender_ssrc())) reports_.clear();
    reports_[report.sender_ssrc()] = {.ntp = report.ntp(), .rtp_timestamp = report.rtp_timestamp(), .received = webrtc::TimeMicros()};
  }
}

std::unique_ptr<webrtc::RtcEventLog> SenderReportLogFactory::Create(const webrtc::Environment&) const {
  last_ = webrtc::make_ref_counted<SenderReports>();
  return std::make_unique<SenderReportLog>(last_);
}

}  // namespace node_webrtc
