#include "connection/peer_connection_core.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "api/make_ref_counted.h"
#include "api/sequence_checker.h"
#include "api/set_local_description_observer_interface.h"
#include "api/set_remote_description_observer_interface.h"
#include "connection/authority_verifier.h"
#include "connection/candidate_resolver.h"
#include "connection/certificate.h"
#include "connection/data_channel.h"
#include "connection/peer_connection.h"
#include "connection/port_allocator.h"
#include "convert/enums.h"
#include "convert/error.h"
#include "convert/object.h"
#include "rtc_base/logging.h"
#include "rtc_base/rtc_certificate_generator.h"

namespace node_webrtc {

using webrtc::PeerConnectionInterface;
using webrtc::RTCError;
using webrtc::RTCErrorType;

// createOffer or createAnswer. Signaling thread.
class PeerConnectionCore::DescriptionCreated : public webrtc::CreateSessionDescriptionObserver {
 public:
  DescriptionCreated(webrtc::scoped_refptr<PeerConnectionCore> core, Promise promise)
      : core_(std::move(core)), promise_(std::move(promise)) {}

  void OnSuccess(webrtc::SessionDescriptionInterface* owned) override {
    const std::unique_ptr<webrtc::SessionDescriptionInterface> description(owned);
    core_->queue_->Post(
        [promise = promise_, result = *Serialize(description.get())](Napi::Env env) { promise->Resolve(FromDescription(env, result)); });
  }

  void OnFailure(RTCError error) override { core_->Reject(promise_, std::move(error)); }

 private:
  const webrtc::scoped_refptr<PeerConnectionCore> core_;
  const Promise promise_;
};

class PeerConnectionCore::LocalDescriptionSet : public webrtc::SetLocalDescriptionObserverInterface {
 public:
  LocalDescriptionSet(webrtc::scoped_refptr<PeerConnectionCore> core, Promise promise)
      : core_(std::move(core)), promise_(std::move(promise)) {}

  void OnSetLocalDescriptionComplete(RTCError error) override { core_->OnDescriptionSet(error, promise_); }

 private:
  const webrtc::scoped_refptr<PeerConnectionCore> core_;
  const Promise promise_;
};

class PeerConnectionCore::RemoteDescriptionSet : public webrtc::SetRemoteDescriptionObserverInterface {
 public:
  RemoteDescriptionSet(webrtc::scoped_refptr<PeerConnectionCore> core, Promise promise)
      : core_(std::move(core)), promise_(std::move(promise)) {}

  void OnSetRemoteDescriptionComplete(RTCError error) override { core_->OnDescriptionSet(error, promise_); }

 private:
  const webrtc::scoped_refptr<PeerConnectionCore> core_;
  const Promise promise_;
};

webrtc::scoped_refptr<PeerConnectionCore> PeerConnectionCore::Create(std::shared_ptr<Engine> engine, webrtc::scoped_refptr<JsQueue> queue,
                                                                     JsWeak<PeerConnection> wrapper, Configuration configuration) {
  auto core = webrtc::make_ref_counted<PeerConnectionCore>(std::move(engine), std::move(queue), std::move(wrapper));
  core->Post([configuration = std::move(configuration)](PeerConnectionCore& self) { self.Open(configuration); });
  return core;
}

PeerConnectionCore::PeerConnectionCore(std::shared_ptr<Engine> engine, webrtc::scoped_refptr<JsQueue> queue, JsWeak<PeerConnection> wrapper)
    : engine_(std::move(engine)),
      queue_(std::move(queue)),
      wrapper_(std::move(wrapper)),
      certificate_(webrtc::make_ref_counted<GeneratedCertificate>()),
      transceivers_(engine_, [this](webrtc::scoped_refptr<TransceiverHandle> transceiver) { OnFirstPacket(std::move(transceiver)); }) {}

PeerConnectionCore::~PeerConnectionCore() { RTC_DCHECK(!connection_); }

void PeerConnectionCore::Post(absl::AnyInvocable<void(PeerConnectionCore&) &&> operation) {
  engine_->signaling_thread()->PostTask([self = webrtc::scoped_refptr<PeerConnectionCore>(this),
                                         operation = std::move(operation)]() mutable { std::move(operation)(*self); });
}

template <typename Call>
void PeerConnectionCore::PostToWrapper(Call call) {
  queue_->Post([wrapper = wrapper_, call = std::move(call)](Napi::Env env) mutable {
    if (PeerConnection* connection = wrapper.get()) call(env, *connection);
  });
}

void PeerConnectionCore::Open(const Configuration& configuration) {
  RTC_DCHECK_RUN_ON(engine_->signaling_thread());
  transports_ = TransportMonitor::Create(engine_, {.on_transport =
                                                       [queue = queue_, wrapper = wrapper_](DtlsSnapshot snapshot) {
                                                         queue->Post([wrapper, snapshot = std::move(snapshot)](Napi::Env env) {
                                                           if (PeerConnection* connection = wrapper.get())
                                                             connection->Emit(env, "onTransport", {ToJs(env, snapshot)});
                                                         });
                                                       },
                                                   .on_sctp_transport =
                                                       [queue = queue_, wrapper = wrapper_](SctpSnapshot snapshot) {
                                                         queue->Post([wrapper, snapshot](Napi::Env env) {
                                                           if (PeerConnection* connection = wrapper.get())
                                                             connection->Emit(env, "onSctpTransport", {ToJs(env, snapshot)});
                                                         });
                                                       }});
  webrtc::PeerConnectionDependencies dependencies(this);
  dependencies.allocator = CreatePortAllocator(*engine_, configuration);
  dependencies.tls_cert_verifier = CreateAuthorityVerifier(configuration.certificate_authorities);
  dependencies.cert_generator =
      certificate_->Watch(std::make_unique<webrtc::RTCCertificateGenerator>(engine_->signaling_thread(), engine_->network_thread()));
  dependencies.async_dns_resolver_factory = CreateCandidateResolverFactory(engine_, AskWrapper(queue_, wrapper_));
  PeerConnectionInterface::RTCConfiguration rtc = configuration.rtc;
  // libwebrtc's usage statistics, which go nowhere here: by default a closed connection leaves memory behind for a minute on their account.
  rtc.report_usage_pattern_delay_ms = 0;
  auto made = engine_->factory()->CreatePeerConnectionOrError(rtc, std::move(dependencies));
  if (made.ok()) {
    connection_ = made.MoveValue();
    transceivers_.SetSenderReports(engine_->sender_reports_of_last_connection());
  } else {
    error_ = made.MoveError();
    RTC_LOG(LS_ERROR) << "The connection could not be made: " << error_.message();
  }
}

bool PeerConnectionCore::CheckOpen(const Promise& promise) {
  RTC_DCHECK_RUN_ON(engine_->signaling_thread());
  if (connection_) return true;
  if (promise) Reject(promise, error_.ok() ? RTCError::InvalidState("The connection is closed") : error_);
  return false;
}

void PeerConnectionCore::Reject(Promise promise, RTCError error) {
  queue_->Post([promise = std::move(promise), error = std::move(error)](Napi::Env env) { promise->Reject(FromRtcError(env, error)); });
}

void PeerConnectionCore::CreateOffer(bool ice_restart, Promise promise) {
  if (!CheckOpen(promise)) return;
  PeerConnectionInterface::RTCOfferAnswerOptions options;
  options.ice_restart = ice_restart;
  connection_->CreateOffer(
      webrtc::make_ref_counted<DescriptionCreated>(webrtc::scoped_refptr<PeerConnectionCore>(this), std::move(promise)).get(), options);
}

void PeerConnectionCore::CreateAnswer(Promise promise) {
  if (!CheckOpen(promise)) return;
  connection_->CreateAnswer(
      webrtc::make_ref_counted<DescriptionCreated>(webrtc::scoped_refptr<PeerConnectionCore>(this), std::move(promise)).get(), {});
}

void PeerConnectionCore::SetLocalDescription(const std::optional<Description>& description, Promise promise) {
  if (!CheckOpen(promise)) return;
  const webrtc::scoped_refptr<PeerConnectionCore> self(this);
  if (!description) {
    connection_->SetLocalDescription(webrtc::make_ref_counted<LocalDescriptionSet>(self, std::move(promise)));
    return;
  }
  ParsedDescription parsed = Parse(*description);
  if (!parsed.description) {
    queue_->Post(
        [promise = std::move(promise), parsed = std::move(parsed)](Napi::Env env) { promise->Reject(FromParseError(env, parsed)); });
    return;
  }
  connection_->SetLocalDescription(std::move(parsed.description), webrtc::make_ref_counted<LocalDescriptionSet>(self, std::move(promise)));
}

void PeerConnectionCore::SetRemoteDescription(const Description& description, Promise promise) {
  if (!CheckOpen(promise)) return;
  ParsedDescription parsed = Parse(description);
  if (!parsed.description) {
    queue_->Post(
        [promise = std::move(promise), parsed = std::move(parsed)](Napi::Env env) { promise->Reject(FromParseError(env, parsed)); });
    return;
  }
  connection_->SetRemoteDescription(
      std::move(parsed.description),
      webrtc::make_ref_counted<RemoteDescriptionSet>(webrtc::scoped_refptr<PeerConnectionCore>(this), std::move(promise)));
}

void PeerConnectionCore::OnDescriptionSet(const RTCError& error, Promise promise) {
  if (!error.ok()) return Reject(std::move(promise), error);
  if (!CheckOpen(promise)) return;
  PostToWrapper([promise = std::move(promise), snapshot = TakeSnapshot(*connection_, transceivers_, *transports_)](
                    Napi::Env env, PeerConnection& connection) { promise->Resolve(connection.ToJs(env, snapshot)); });
}

void PeerConnectionCore::AddIceCandidate(const std::optional<CandidateInit>& candidate, Promise promise) {
  if (!CheckOpen(promise)) return;
  auto done = [this, promise] {
    transports_->Refresh();
    queue_->Post([promise, descriptions = TakeDescriptions(*connection_)](Napi::Env env) {
      promise->Resolve(node_webrtc::ToJs(env, descriptions));
    });
  };
  // libwebrtc has no use for end-of-candidates: it goes on trying the pairs it has until its own timeout.
  if (!candidate || candidate->candidate.empty()) return done();

  webrtc::SdpParseError parse_error;
  std::unique_ptr<webrtc::IceCandidate> parsed =
      webrtc::IceCandidate::Create(candidate->mid.value_or(""), candidate->mline_index.value_or(0), candidate->candidate, &parse_error);
  if (!parsed) {
    return Reject(std::move(promise),
                  RTCError(RTCErrorType::UNSUPPORTED_PARAMETER, "Failed to parse the candidate: " + parse_error.description));
  }
  connection_->AddIceCandidate(std::move(parsed), [self = webrtc::scoped_refptr<PeerConnectionCore>(this), promise, done](RTCError error) {
    if (!self->CheckOpen(promise)) return;
    if (error.ok()) return done();
    // webrtc-pc, addIceCandidate: a candidate that cannot be applied is an OperationError, whatever the reason.
    if (error.type() != RTCErrorType::INVALID_STATE) error.set_type(RTCErrorType::UNSUPPORTED_OPERATION);
    self->Reject(promise, std::move(error));
  });
}

void PeerConnectionCore::SetConfiguration(const Configuration& configuration) {
  if (!CheckOpen(nullptr)) return;
  // Only these may change (webrtc-pc, "set the configuration").
  PeerConnectionInterface::RTCConfiguration changed = connection_->GetConfiguration();
  changed.servers = configuration.rtc.servers;
  changed.type = configuration.rtc.type;
  changed.ice_candidate_pool_size = configuration.rtc.ice_candidate_pool_size;
  const RTCError error = connection_->SetConfiguration(changed);
  if (!error.ok()) RTC_LOG(LS_ERROR) << "setConfiguration failed: " << error.message();
}

void PeerConnectionCore::RestartIce() {
  if (CheckOpen(nullptr)) connection_->RestartIce();
}

void PeerConnectionCore::ShouldFireNegotiationNeeded(uint32_t event_id, Promise promise) {
  if (!CheckOpen(promise)) return;
  queue_->Post([promise = std::move(promise), fire = connection_->ShouldFireNegotiationNeededEvent(event_id)](Napi::Env env) {
    promise->Resolve(Napi::Boolean::New(env, fire));
  });
}

void PeerConnectionCore::GetGeneratedCertificate(Promise promise) {
  if (!CheckOpen(promise)) return;
  certificate_->WhenKnown([queue = queue_, promise = std::move(promise)](const GeneratedCertificate::Pointer& certificate) mutable {
    queue->Post([promise = std::move(promise), certificate](Napi::Env env) {
      if (certificate) return promise->Resolve(Certificate::New(env, certificate));
      promise->Reject(MakeError(env, "OperationError", "The key could not be generated"));
    });
  });
}

void PeerConnectionCore::Flush(Promise promise) {
  queue_->Post([promise = std::move(promise)](Napi::Env env) { promise->Resolve(env.Undefined()); });
}

void PeerConnectionCore::AddTransceiver(const webrtc::scoped_refptr<TransceiverHandle>& handle, const TransceiverInit& init) {
  if (!CheckOpen(nullptr)) return;
  const RTCError error = node_webrtc::AddTransceiver(*connection_, transceivers_, *handle, init);
  if (!error.ok()) RTC_LOG(LS_ERROR) << "addTransceiver failed: " << error.message();
}

void PeerConnectionCore::CreateDataChannel(const std::string& label, const webrtc::DataChannelInit& init,
                                           const webrtc::scoped_refptr<DataChannelCore>& channel) {
  if (!CheckOpen(nullptr)) return channel->Fail(RTCError::InvalidState("The connection is closed"));
  auto made = connection_->CreateDataChannelOrError(label, &init);
  if (!made.ok()) return channel->Fail(made.error());
  AttachChannel(channel, made.MoveValue());
}

void PeerConnectionCore::AttachChannel(const webrtc::scoped_refptr<DataChannelCore>& channel,
                                       webrtc::scoped_refptr<webrtc::DataChannelInterface> interface) {
  channels_.push_back(channel);
  channel->Attach(std::move(interface), [self = webrtc::scoped_refptr<PeerConnectionCore>(this), channel] {
    channel->Detach();
    std::erase(self->channels_, channel);
  });
}

void PeerConnectionCore::GetStats(const webrtc::scoped_refptr<TransceiverHandle>& selector, StatsSide side, Promise promise) {
  if (!CheckOpen(promise)) return;
  CollectStats(*connection_, transceivers_, selector.get(), side, [queue = queue_, promise = std::move(promise)](StatsSnapshot snapshot) {
    queue->Post([promise, snapshot = std::move(snapshot)](Napi::Env env) { promise->Resolve(FromStats(env, snapshot)); });
  });
}

// Behind the packet itself, which goes from the network thread to the worker thread: who asks for statistics or sources then will find it.
void PeerConnectionCore::OnFirstPacket(webrtc::scoped_refptr<TransceiverHandle> transceiver) {
  engine_->network_thread()->PostTask([self = webrtc::scoped_refptr<PeerConnectionCore>(this), transceiver = std::move(transceiver)] {
    self->engine_->worker_thread()->PostTask([self, transceiver] {
      self->PostToWrapper([transceiver](Napi::Env env, PeerConnection& connection) { connection.OnFirstPacket(env, transceiver); });
    });
  });
}

void PeerConnectionCore::Close() {
  RTC_DCHECK_RUN_ON(engine_->signaling_thread());
  if (transports_) transports_->Stop();
  if (connection_) connection_->Close();
  for (const webrtc::scoped_refptr<DataChannelCore>& channel : std::exchange(channels_, {})) channel->Detach();
  transceivers_.Clear();
  transports_ = nullptr;
  connection_ = nullptr;
}

void PeerConnectionCore::OnDataChannel(webrtc::scoped_refptr<webrtc::DataChannelInterface> channel) {
  const webrtc::scoped_refptr<DataChannelCore> core = DataChannelCore::Create(engine_, queue_);
  DataChannelInfo info{.label = channel->label()};
  info.init.ordered = channel->ordered();
  info.init.maxRetransmitTime = channel->maxPacketLifeTime();
  info.init.maxRetransmits = channel->maxRetransmitsOpt();
  info.init.protocol = channel->protocol();
  info.init.negotiated = channel->negotiated();
  info.init.id = channel->id();
  info.init.priority = channel->priority();
  // Before it is attached: JS observes the channel in this task, and its states and messages come as later ones.
  PostToWrapper([core, info = std::move(info)](Napi::Env env, PeerConnection& connection) { connection.OnDataChannel(env, core, info); });
  AttachChannel(core, std::move(channel));
}

void PeerConnectionCore::OnNegotiationNeededEvent(uint32_t event_id) {
  PostToWrapper([event_id](Napi::Env env, PeerConnection& connection) {
    connection.Emit(env, "onNegotiationNeeded", {Napi::Number::New(env, event_id)});
  });
}

void PeerConnectionCore::OnIceGatheringChange(PeerConnectionInterface::IceGatheringState state) {
  if (!connection_) return;
  PostToWrapper([state, descriptions = TakeDescriptions(*connection_)](Napi::Env env, PeerConnection& connection) {
    connection.Emit(env, "onIceGatheringState", {FromString(env, ToString(state)), node_webrtc::ToJs(env, descriptions)});
  });
}

void PeerConnectionCore::OnIceCandidate(const webrtc::IceCandidate* candidate) {
  if (!connection_) return;
  PostToWrapper(
      [candidate = CopyCandidate(*candidate), descriptions = TakeDescriptions(*connection_)](Napi::Env env, PeerConnection& connection) {
        connection.Emit(env, "onIceCandidate", {FromCandidate(env, candidate), node_webrtc::ToJs(env, descriptions)});
      });
}

void PeerConnectionCore::OnIceCandidateError(const std::string& address, int port, const std::string& url, int code,
                                             const std::string& text) {
  PostToWrapper([error = webrtc::IceCandidateErrorEvent(address, port, url, code, text)](Napi::Env env, PeerConnection& connection) {
    connection.Emit(env, "onIceCandidateError", {FromCandidateError(env, error)});
  });
}

}  // namespace node_webrtc
