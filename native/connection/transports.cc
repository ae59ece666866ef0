#include "connection/transports.h"

#include <variant>

#include "api/ice_transport_interface.h"
#include "api/make_ref_counted.h"
#include "api/rtc_error.h"
#include "rtc_base/buffer.h"
#include "rtc_base/checks.h"
#include "rtc_base/ssl_certificate.h"

namespace node_webrtc {
namespace {

using Certificates = std::vector<std::vector<uint8_t>>;

// RFC 8841: what a peer that did not say takes.
constexpr double kDefaultMaxMessageSize = 65536;

Certificates ToDer(const webrtc::SSLCertChain* chain) {
  Certificates certificates;
  if (!chain) return certificates;
  for (size_t i = 0; i < chain->GetSize(); ++i) {
    webrtc::Buffer der;
    chain->Get(i).ToDER(&der);
    certificates.emplace_back(der.begin(), der.end());
  }
  return certificates;
}

// libwebrtc's transports stay `connected`; it calls a connection whose transports all meet these conditions `completed`. JS gets both from
// one source.
bool IsCompleted(webrtc::IceTransportInternal* internal, const DtlsSnapshot& dtls) {
  return internal && dtls.ice.state == webrtc::IceTransportState::kConnected && dtls.state == webrtc::DtlsTransportState::kConnected &&
         internal->GetState() == webrtc::IceTransportStateInternal::STATE_COMPLETED && dtls.ice.role == webrtc::ICEROLE_CONTROLLING &&
         dtls.ice.gathering_state == webrtc::kIceGatheringComplete;
}

// The states on the way to connected and completed that came and went between two looks.
std::vector<webrtc::IceTransportState> SkippedStates(webrtc::IceTransportState before, webrtc::IceTransportState after) {
  using enum webrtc::IceTransportState;
  std::vector<webrtc::IceTransportState> skipped;
  if (before == kNew && (after == kConnected || after == kCompleted)) skipped.push_back(kChecking);
  if (before != kConnected && before != kCompleted && after == kCompleted) skipped.push_back(kConnected);
  return skipped;
}

SctpSnapshot ReadSctp(const webrtc::SctpTransportInformation& information, int transport) {
  return {.transport = transport,
          .state = information.state(),
          .max_message_size = information.MaxMessageSize().value_or(kDefaultMaxMessageSize),
          .max_channels = information.MaxChannels()};
}

class Monitor;

// One DTLS transport and the ICE transport below it; network thread. The ICE transport's subscriptions cannot be taken back: they hold this
// object until that transport goes, and find it stopped.
class Watch : public webrtc::RefCountInterface, private webrtc::DtlsTransportObserverInterface {
 public:
  Watch(Monitor* monitor, int id, webrtc::scoped_refptr<webrtc::DtlsTransportInterface> dtls)
      : monitor_(monitor), id_(id), dtls_(std::move(dtls)) {}

  void Start();
  void Stop();

  int id() const { return id_; }
  bool IsFor(const webrtc::DtlsTransportInterface* dtls) const { return dtls_.get() == dtls; }

  // What JS learns first: the transport in its initial states. What has become of it meanwhile is the next report's.
  DtlsSnapshot Introduce();
  // Reports what changed since, if anything did.
  void Report();

 private:
  DtlsSnapshot Read();
  void ReportSoon();

  // webrtc::DtlsTransportObserverInterface:
  void OnStateChange(webrtc::DtlsTransportInformation) override { Report(); }
  void OnError(webrtc::RTCError error) override;

  Monitor* monitor_;  // Null when stopped.
  const int id_;
  webrtc::scoped_refptr<webrtc::DtlsTransportInterface> dtls_;
  DtlsSnapshot last_;
  Certificates certificates_;
  bool report_pending_ = false;
};

class Monitor : public TransportMonitor {
 public:
  Monitor(std::shared_ptr<Engine> engine, Callbacks callbacks) : engine_(std::move(engine)), callbacks_(std::move(callbacks)) {}

  webrtc::Thread* network_thread() const { return engine_->network_thread(); }
  void Deliver(DtlsSnapshot snapshot) { DeliverAny(std::move(snapshot)); }

  // TransportMonitor:
  Snapshot TakeSnapshot(const std::vector<webrtc::scoped_refptr<webrtc::DtlsTransportInterface>>& transports,
                        const webrtc::scoped_refptr<webrtc::SctpTransportInterface>& sctp) override;
  void Refresh() override;
  void Stop() override;

 protected:
  ~Monitor() override { RTC_DCHECK(watches_.empty()); }
  void ReleaseHold() override;

 private:
  class SctpObserver final : public webrtc::SctpTransportObserverInterface {
   public:
    SctpObserver(Monitor* monitor, webrtc::scoped_refptr<webrtc::SctpTransportInterface> transport, int dtls_id)
        : monitor_(monitor), transport_(std::move(transport)), dtls_id_(dtls_id) {
      transport_->RegisterObserver(this);
    }
    ~SctpObserver() override { transport_->UnregisterObserver(); }

    const webrtc::SctpTransportInterface* transport() const { return transport_.get(); }
    void set_dtls_id(int id) { dtls_id_ = id; }

   private:
    void OnStateChange(webrtc::SctpTransportInformation information) override {
      // A transport without one below it is being dropped: its media section was bundled or rejected, which the next snapshot tells.
      if (!information.dtls_transport()) return;
      monitor_->DeliverAny(ReadSctp(information, dtls_id_));
    }

    Monitor* const monitor_;
    const webrtc::scoped_refptr<webrtc::SctpTransportInterface> transport_;
    int dtls_id_;
  };

  using Report = std::variant<DtlsSnapshot, SctpSnapshot>;

  // Network thread.
  Watch& WatchFor(const webrtc::scoped_refptr<webrtc::DtlsTransportInterface>& transport);
  std::optional<SctpSnapshot> WatchSctp(const webrtc::scoped_refptr<webrtc::SctpTransportInterface>& sctp);
  void DeliverAny(Report report);
  void Call(Report report);
  void Flush();

  const std::shared_ptr<Engine> engine_;  // Its threads are there as long as this is.
  Callbacks callbacks_;
  std::vector<webrtc::scoped_refptr<Watch>> watches_;
  std::unique_ptr<SctpObserver> sctp_;
  int next_id_ = 0;
  int holds_ = 0;
  std::vector<Report> held_;
  bool stopped_ = false;
};

void Watch::Start() {
  dtls_->RegisterObserver(this);
  webrtc::IceTransportInternal* ice = dtls_->ice_transport()->internal();
  if (!ice) return;
  const webrtc::scoped_refptr<Watch> self(this);
  ice->AddGatheringStateCallback(this, [self](webrtc::IceTransportInternal*) { self->Report(); });
  ice->SubscribeIceTransportStateChanged(this, [self](webrtc::IceTransportInternal*) { self->Report(); });
  ice->SubscribeCandidateGathered(this, [self](webrtc::IceTransportInternal*, const webrtc::Candidate&) { self->ReportSoon(); });
  ice->SubscribeNetworkRouteChanged(this, [self](std::optional<webrtc::NetworkRoute>) { self->ReportSoon(); });
  ice->SubscribeRoleConflict(this, [self](webrtc::IceTransportInternal*) { self->ReportSoon(); });
}

DtlsSnapshot Watch::Introduce() {
  last_.id = id_;
  last_.ice = ReadIce(dtls_->ice_transport()->internal(), last_.ice);
  last_.ice.state = webrtc::IceTransportState::kNew;
  last_.ice.gathering_state = webrtc::kIceGatheringNew;
  last_.ice.selected_pair.reset();
  return last_;
}

// The transport as it is now.
DtlsSnapshot Watch::Read() {
  const webrtc::DtlsTransportInformation information = dtls_->Information();
  DtlsSnapshot next;
  next.id = id_;
  next.state = information.state();
  webrtc::IceTransportInternal* const internal = dtls_->ice_transport()->internal();
  next.ice = ReadIce(internal, last_.ice);
  if (IsCompleted(internal, next)) next.ice.state = webrtc::IceTransportState::kCompleted;
  // They come with the handshake and stay for the transport's life; a closed transport no longer has them.
  if (certificates_.empty() && information.remote_ssl_certificates()) {
    certificates_ = ToDer(information.remote_ssl_certificates());
    if (!certificates_.empty()) next.remote_certificates = certificates_;
  }
  if (next.state == webrtc::DtlsTransportState::kFailed && last_.state != next.state) {
    next.error = webrtc::RTCError(webrtc::RTCErrorType::OPERATION_ERROR_WITH_DATA, "The DTLS transport failed.");
    next.error->set_error_detail(webrtc::RTCErrorDetailType::DTLS_FAILURE);
  }
  last_ = next;
  return next;
}

void Watch::Report() {
  if (!monitor_) return;
  const webrtc::DtlsTransportState state_before = last_.state;
  const IceSnapshot ice_before = last_.ice;
  DtlsSnapshot next = Read();
  const bool changed = next.state != state_before || next.remote_certificates || next.error || !SameIce(next.ice, ice_before);
  if (!changed) return;
  for (const webrtc::IceTransportState skipped : SkippedStates(ice_before.state, next.ice.state)) {
    DtlsSnapshot between = next;
    between.state = state_before;
    between.ice.state = skipped;
    between.remote_certificates.reset();
    between.error.reset();
    monitor_->Deliver(std::move(between));
  }
  monitor_->Deliver(std::move(next));
}

void Watch::ReportSoon() {
  if (!monitor_ || report_pending_) return;
  report_pending_ = true;
  monitor_->network_thread()->PostTask([self = webrtc::scoped_refptr<Watch>(this)] {
    self->report_pending_ = false;
    self->Report();
  });
}

void Watch::OnError(webrtc::RTCError error) {
  if (!monitor_) return;
  DtlsSnapshot snapshot = Read();
  snapshot.error = std::move(error);
  monitor_->Deliver(std::move(snapshot));
}

void Watch::Stop() {
  monitor_ = nullptr;
  dtls_->UnregisterObserver();
}

TransportMonitor::Snapshot Monitor::TakeSnapshot(const std::vector<webrtc::scoped_refptr<webrtc::DtlsTransportInterface>>& transports,
                                                 const webrtc::scoped_refptr<webrtc::SctpTransportInterface>& sctp) {
  return network_thread()->BlockingCall([&] {
    // The snapshot before this one has been posted to JS by now: what followed it, the latest included, comes before this one.
    for (const auto& watch : watches_) watch->Report();
    Flush();
    Snapshot snapshot;
    snapshot.hold = Hold(webrtc::scoped_refptr<TransportMonitor>(this));
    ++holds_;
    if (stopped_) {
      snapshot.ids.resize(transports.size());
      return snapshot;
    }
    const size_t known = watches_.size();
    for (const auto& transport : transports) {
      snapshot.ids.push_back(transport ? std::optional<int>(WatchFor(transport).id()) : std::nullopt);
    }
    snapshot.sctp = WatchSctp(sctp);
    for (size_t i = known; i < watches_.size(); ++i) {
      snapshot.dtls.push_back(watches_[i]->Introduce());
      watches_[i]->Report();  // Held.
    }
    return snapshot;
  });
}

Watch& Monitor::WatchFor(const webrtc::scoped_refptr<webrtc::DtlsTransportInterface>& transport) {
  for (const auto& watch : watches_) {
    if (watch->IsFor(transport.get())) return *watch;
  }
  watches_.push_back(webrtc::make_ref_counted<Watch>(this, next_id_++, transport));
  watches_.back()->Start();
  return *watches_.back();
}

std::optional<SctpSnapshot> Monitor::WatchSctp(const webrtc::scoped_refptr<webrtc::SctpTransportInterface>& sctp) {
  if (!sctp) {
    sctp_.reset();
    return std::nullopt;
  }
  const auto dtls = sctp->dtls_transport();
  if (!dtls) return std::nullopt;  // Closed meanwhile.
  const int dtls_id = WatchFor(dtls).id();
  if (!sctp_ || sctp_->transport() != sctp.get()) {
    sctp_.reset();
    sctp_ = std::make_unique<SctpObserver>(this, sctp, dtls_id);
  }
  sctp_->set_dtls_id(dtls_id);
  return ReadSctp(sctp->Information(), dtls_id);
}

void Monitor::Refresh() {
  network_thread()->BlockingCall([this] {
    for (const auto& watch : watches_) watch->Report();
  });
}

void Monitor::Stop() {
  network_thread()->BlockingCall([this] {
    stopped_ = true;
    for (const auto& watch : watches_) watch->Stop();
    watches_.clear();
    sctp_.reset();
    held_.clear();
    callbacks_ = {};
  });
}

void Monitor::ReleaseHold() {
  network_thread()->PostTask([self = webrtc::scoped_refptr<Monitor>(this)] {
    if (--self->holds_ == 0) self->Flush();
  });
}

void Monitor::DeliverAny(Report report) {
  if (stopped_) return;
  if (holds_ > 0) {
    held_.push_back(std::move(report));
  } else {
    Call(std::move(report));
  }
}

void Monitor::Call(Report report) {
  if (auto* dtls = std::get_if<DtlsSnapshot>(&report)) {
    callbacks_.on_transport(std::move(*dtls));
  } else {
    callbacks_.on_sctp_transport(std::get<SctpSnapshot>(std::move(report)));
  }
}

void Monitor::Flush() {
  for (Report& report : std::exchange(held_, {})) Call(std::move(report));
}

}  // namespace

webrtc::scoped_refptr<TransportMonitor> TransportMonitor::Create(std::shared_ptr<Engine> engine, Callbacks callbacks) {
  return webrtc::make_ref_counted<Monitor>(std::move(engine), std::move(callbacks));
}

}  // namespace node_webrtc
