#include "connection/ice_agent_core.h"

#include <utility>
#include <vector>

#include "api/ice_transport_interface.h"
#include "api/make_ref_counted.h"
#include "api/sequence_checker.h"
#include "connection/candidate_resolver.h"
#include "connection/ice_agent.h"
#include "connection/port_allocator.h"
#include "convert/candidate.h"
#include "p2p/base/p2p_constants.h"
#include "pc/ice_server_parsing.h"
#include "rtc_base/checks.h"
#include "rtc_base/logging.h"

namespace node_webrtc {

webrtc::scoped_refptr<IceAgentCore> IceAgentCore::Create(std::shared_ptr<Engine> engine, webrtc::scoped_refptr<JsQueue> queue,
                                                         JsWeak<IceAgent> wrapper, webrtc::IceParameters local_parameters) {
  auto core = webrtc::make_ref_counted<IceAgentCore>(std::move(engine), std::move(queue), std::move(wrapper));
  core->Post([local_parameters = std::move(local_parameters)](IceAgentCore& self) { self.Open(local_parameters); });
  return core;
}

IceAgentCore::IceAgentCore(std::shared_ptr<Engine> engine, webrtc::scoped_refptr<JsQueue> queue, JsWeak<IceAgent> wrapper)
    : engine_(std::move(engine)), queue_(std::move(queue)), wrapper_(std::move(wrapper)) {}

IceAgentCore::~IceAgentCore() { RTC_DCHECK(!transport_); }

void IceAgentCore::Post(absl::AnyInvocable<void(IceAgentCore&) &&> operation) {
  engine_->network_thread()->PostTask(
      [self = webrtc::scoped_refptr<IceAgentCore>(this), operation = std::move(operation)]() mutable { std::move(operation)(*self); });
}

template <typename Call>
void IceAgentCore::PostToWrapper(Call call) {
  queue_->Post([wrapper = wrapper_, call = std::move(call)](Napi::Env env) mutable {
    if (IceAgent* agent = wrapper.get()) call(env, *agent);
  });
}

void IceAgentCore::Open(const webrtc::IceParameters& local_parameters) {
  RTC_DCHECK_RUN_ON(engine_->network_thread());
  allocator_ = CreatePortAllocator(*engine_, Configuration{});
  allocator_->Initialize();
  // As libwebrtc's connections set it up.
  allocator_->set_flags(allocator_->flags() | webrtc::PORTALLOCATOR_ENABLE_SHARED_SOCKET | webrtc::PORTALLOCATOR_ENABLE_IPV6 |
                        webrtc::PORTALLOCATOR_ENABLE_IPV6_ON_WIFI);
  allocator_->SetNetworkIgnoreMask(0);
  allocator_->set_step_delay(webrtc::kMinimumStepDelay);
  resolver_factory_ = CreateCandidateResolverFactory(engine_, AskWrapper(queue_, wrapper_));

  webrtc::IceTransportInit init(engine_->webrtc_environment());
  init.set_port_allocator(allocator_.get());
  init.set_async_dns_resolver_factory(resolver_factory_.get());
  transport_ = webrtc::P2PTransportChannel::Create("standalone", webrtc::ICE_CANDIDATE_COMPONENT_RTP, std::move(init));
  transport_->SetIceConfig(webrtc::IceConfig(webrtc::PeerConnectionInterface::RTCConfiguration()));
  transport_->SetIceParameters(local_parameters);

  transport_->SubscribeCandidateGathered(this, [this](webrtc::IceTransportInternal*, const webrtc::Candidate& candidate) {
    PostToWrapper([candidate = CopyCandidate(candidate)](Napi::Env env, IceAgent& agent) {
      agent.Emit(env, "onCandidate", {FromCandidate(env, candidate)});
    });
  });
  transport_->SetCandidateErrorCallback([this](webrtc::IceTransportInternal*, const webrtc::IceCandidateErrorEvent& error) {
    PostToWrapper([error](Napi::Env env, IceAgent& agent) { agent.Emit(env, "onCandidateError", {FromCandidateError(env, error)}); });
  });
  transport_->AddGatheringStateCallback(this, [this](webrtc::IceTransportInternal*) { Report(); });
  transport_->SubscribeIceTransportStateChanged(this, [this](webrtc::IceTransportInternal*) { Report(); });
  transport_->SubscribeNetworkRouteChanged(this, [this](std::optional<webrtc::NetworkRoute>) { Report(); });
  transport_->SubscribeRoleConflict(this, [this](webrtc::IceTransportInternal* transport) {
    const bool controlling = transport->GetIceRole() == webrtc::ICEROLE_CONTROLLING;
    transport->SetIceRole(controlling ? webrtc::ICEROLE_CONTROLLED : webrtc::ICEROLE_CONTROLLING);
    Report();
  });
}

void IceAgentCore::Gather(const Configuration& configuration) {
  RTC_DCHECK_RUN_ON(engine_->network_thread());
  if (!transport_) return;
  webrtc::ServerAddresses stun_servers;
  std::vector<webrtc::RelayServerConfig> turn_servers;
  const webrtc::RTCError error = webrtc::ParseIceServersOrError(configuration.rtc.servers, &stun_servers, &turn_servers);
  if (!error.ok()) RTC_LOG(LS_ERROR) << "gather: " << error.message();
  const bool relay_only = configuration.rtc.type == webrtc::PeerConnectionInterface::kRelay;
  allocator_->SetCandidateFilter(relay_only ? webrtc::CF_RELAY : webrtc::CF_ALL);
  allocator_->SetConfiguration(stun_servers, turn_servers, /*candidate_pool_size=*/0, webrtc::NO_PRUNE);
  transport_->MaybeStartGathering();
}

void IceAgentCore::Start(const webrtc::IceParameters& remote_parameters, webrtc::IceMode remote_mode, webrtc::IceRole role) {
  RTC_DCHECK_RUN_ON(engine_->network_thread());
  if (!transport_) return;
  transport_->SetIceRole(role);
  transport_->SetRemoteIceParameters(remote_parameters);
  transport_->SetRemoteIceMode(remote_mode);
}

void IceAgentCore::AddRemoteCandidate(const webrtc::Candidate& candidate) {
  RTC_DCHECK_RUN_ON(engine_->network_thread());
  if (transport_) transport_->AddRemoteCandidate(candidate);
}

void IceAgentCore::RemoveRemoteCandidates() {
  RTC_DCHECK_RUN_ON(engine_->network_thread());
  if (transport_) transport_->RemoveAllRemoteCandidates();
}

void IceAgentCore::Report() {
  IceSnapshot next = ReadIce(transport_.get(), last_);
  if (SameIce(next, last_)) return;
  last_ = next;
  PostToWrapper(
      [snapshot = std::move(next)](Napi::Env env, IceAgent& agent) { agent.Emit(env, "onChange", {node_webrtc::ToJs(env, snapshot)}); });
}

void IceAgentCore::Close() {
  RTC_DCHECK_RUN_ON(engine_->network_thread());
  transport_ = nullptr;
  resolver_factory_ = nullptr;
  allocator_ = nullptr;
}

}  // namespace node_webrtc
