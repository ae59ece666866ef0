#include "connection/transport_snapshot.h"

#include "convert/candidate.h"
#include "convert/enums.h"
#include "convert/error.h"
#include "convert/object.h"
#include "p2p/base/p2p_constants.h"
#include "p2p/base/p2p_transport_channel.h"
#include "p2p/base/port_allocator.h"

namespace node_webrtc {
namespace {

Napi::Array FromCandidates(Napi::Env env, const std::vector<webrtc::Candidate>& candidates) {
  Napi::Array array = Napi::Array::New(env, candidates.size());
  for (uint32_t i = 0; i < candidates.size(); ++i) array.Set(i, FromCandidate(env, candidates[i]));
  return array;
}

Napi::Value FromParameters(Napi::Env env, const std::optional<webrtc::IceParameters>& parameters) {
  if (!parameters) return env.Null();
  Napi::Object object = Napi::Object::New(env);
  object.Set("usernameFragment", FromString(env, parameters->ufrag));
  object.Set("password", FromString(env, parameters->pwd));
  return object;
}

Napi::Value FromPair(Napi::Env env, const std::optional<std::pair<webrtc::Candidate, webrtc::Candidate>>& pair) {
  if (!pair) return env.Null();
  Napi::Object object = Napi::Object::New(env);
  object.Set("local", FromCandidate(env, pair->first));
  object.Set("remote", FromCandidate(env, pair->second));
  return object;
}

}  // namespace

IceSnapshot ReadIce(webrtc::IceTransportInternal* internal, const IceSnapshot& before) {
  if (!internal) {
    IceSnapshot closed = before;
    closed.state = webrtc::IceTransportState::kClosed;
    closed.selected_pair.reset();
    return closed;
  }
  IceSnapshot ice;
  ice.state = internal->GetIceTransportState();
  ice.gathering_state = internal->gathering_state();
  ice.role = internal->GetIceRole();
  ice.component = internal->component();
  if (const auto pair = internal->GetSelectedCandidatePair()) ice.selected_pair = {pair->local_candidate(), pair->remote_candidate()};

  // Connections are made with libwebrtc's own ICE transport; the interface does not give what follows.
  auto* channel = static_cast<webrtc::P2PTransportChannel*>(internal);
  if (const webrtc::PortAllocatorSession* session = channel->allocator_session()) {
    ice.local_candidates = session->ReadyCandidates();
    ice.local_parameters.emplace(session->ice_ufrag(), session->ice_pwd(), /*ice_renomination=*/false);
  }
  for (const webrtc::Candidate& candidate : channel->remote_candidates()) {
    // Peer-reflexive ones were not signaled, and their addresses are not for JS.
    if (!candidate.is_prflx()) ice.remote_candidates.push_back(candidate);
  }
  if (const webrtc::IceParameters* remote = channel->remote_ice_parameters()) ice.remote_parameters = *remote;
  return ice;
}

bool SameIce(const IceSnapshot& a, const IceSnapshot& b) {
  return a.state == b.state && a.gathering_state == b.gathering_state && a.role == b.role && a.selected_pair == b.selected_pair &&
         a.local_candidates == b.local_candidates && a.remote_candidates == b.remote_candidates &&
         a.local_parameters == b.local_parameters && a.remote_parameters == b.remote_parameters;
}

Napi::Object ToJs(Napi::Env env, const IceSnapshot& ice) {
  Napi::Object object = Napi::Object::New(env);
  object.Set("state", FromString(env, ToString(ice.state)));
  object.Set("gatheringState", FromString(env, ToString(ice.gathering_state)));
  object.Set("role", FromString(env, ToString(ice.role)));
  object.Set("component", FromString(env, ice.component == webrtc::ICE_CANDIDATE_COMPONENT_RTP ? "rtp" : "rtcp"));
  object.Set("selectedPair", FromPair(env, ice.selected_pair));
  object.Set("localCandidates", FromCandidates(env, ice.local_candidates));
  object.Set("remoteCandidates", FromCandidates(env, ice.remote_candidates));
  object.Set("localParameters", FromParameters(env, ice.local_parameters));
  object.Set("remoteParameters", FromParameters(env, ice.remote_parameters));
  return object;
}

Napi::Object ToJs(Napi::Env env, const DtlsSnapshot& snapshot) {
  Napi::Object object = Napi::Object::New(env);
  object.Set("id", Napi::Number::New(env, snapshot.id));
  object.Set("state", FromString(env, ToString(snapshot.state)));
  if (snapshot.remote_certificates) {
    const auto& certificates = *snapshot.remote_certificates;
    Napi::Array array = Napi::Array::New(env, certificates.size());
    for (uint32_t i = 0; i < certificates.size(); ++i) array.Set(i, FromBytes(env, certificates[i].data(), certificates[i].size()));
    object.Set("remoteCertificates", array);
  }
  if (snapshot.error) object.Set("error", FromRtcError(env, *snapshot.error));
  object.Set("ice", ToJs(env, snapshot.ice));
  return object;
}

Napi::Object ToJs(Napi::Env env, const SctpSnapshot& snapshot) {
  Napi::Object object = Napi::Object::New(env);
  object.Set("transport", Napi::Number::New(env, snapshot.transport));
  object.Set("state", FromString(env, ToString(snapshot.state)));
  object.Set("maxMessageSize", FromOptional(env, snapshot.max_message_size));
  object.Set("maxChannels", FromOptional(env, snapshot.max_channels));
  return object;
}

}  // namespace node_webrtc
