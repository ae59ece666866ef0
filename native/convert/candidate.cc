#include "convert/candidate.h"

#include "convert/object.h"
#include "p2p/base/p2p_constants.h"

namespace node_webrtc {
namespace {

std::optional<std::string> NonEmpty(const std::string& value) {
  if (value.empty()) return std::nullopt;
  return value;
}

// An address as the candidate line has it: an mDNS name stays a name.
std::string HostOf(const webrtc::SocketAddress& address) {
  return address.IsUnresolvedIP() ? address.hostname() : address.ipaddr().ToString();
}

CandidateSnapshot CopyRelayAndUrl(const webrtc::Candidate& candidate) {
  CandidateSnapshot snapshot;
  snapshot.url = NonEmpty(candidate.url());
  if (candidate.is_relay()) snapshot.relay_protocol = NonEmpty(candidate.relay_protocol());
  snapshot.init.username_fragment = NonEmpty(candidate.username());
  return snapshot;
}

// RTCIceComponent has a name for 1 and 2 only.
Napi::Value FromComponent(Napi::Env env, int component) {
  if (component == webrtc::ICE_CANDIDATE_COMPONENT_RTP) return FromString(env, "rtp");
  if (component == webrtc::ICE_CANDIDATE_COMPONENT_RTCP) return FromString(env, "rtcp");
  return env.Null();
}

}  // namespace

CandidateInit ToCandidateInit(const Napi::Object& value) {
  return {.candidate = ToString(value.Get("candidate")),
          .mid = OptionalString(value, "sdpMid"),
          .mline_index = OptionalInt(value, "sdpMLineIndex"),
          .username_fragment = OptionalString(value, "usernameFragment")};
}

Napi::Object FromCandidate(Napi::Env env, const CandidateSnapshot& candidate) {
  Napi::Object object = Napi::Object::New(env);
  object.Set("candidate", FromString(env, candidate.init.candidate));
  object.Set("sdpMid", FromOptional(env, candidate.init.mid));
  object.Set("sdpMLineIndex", FromOptional(env, candidate.init.mline_index));
  object.Set("usernameFragment", FromOptional(env, candidate.init.username_fragment));
  object.Set("url", FromOptional(env, candidate.url));
  object.Set("relayProtocol", FromOptional(env, candidate.relay_protocol));
  return object;
}

Napi::Object FromCandidate(Napi::Env env, const webrtc::Candidate& candidate) { return FromCandidate(env, CopyCandidate(candidate)); }

Napi::Object FromCandidateError(Napi::Env env, const webrtc::IceCandidateErrorEvent& error) {
  Napi::Object object = Napi::Object::New(env);
  object.Set("address", FromOptional(env, NonEmpty(error.address)));
  object.Set("port", error.port == 0 ? env.Null() : Napi::Number::New(env, error.port).As<Napi::Value>());
  object.Set("url", FromString(env, error.url));
  object.Set("errorCode", Napi::Number::New(env, error.error_code));
  object.Set("errorText", FromString(env, error.error_text));
  return object;
}

Napi::Value ParseCandidate(Napi::Env env, const std::string& line) {
  const auto parsed = webrtc::Candidate::ParseCandidateString(line);
  if (!parsed.ok()) return env.Null();
  const webrtc::Candidate& candidate = parsed.value();
  Napi::Object object = Napi::Object::New(env);
  object.Set("foundation", FromString(env, candidate.foundation()));
  object.Set("component", FromComponent(env, candidate.component()));
  object.Set("priority", Napi::Number::New(env, candidate.priority()));
  object.Set("address", FromString(env, HostOf(candidate.address())));
  object.Set("protocol", FromString(env, candidate.protocol()));
  object.Set("port", Napi::Number::New(env, candidate.address().port()));
  object.Set("type", FromString(env, candidate.type_name()));
  object.Set("tcpType", FromOptional(env, NonEmpty(candidate.tcptype())));
  const webrtc::SocketAddress& related = candidate.related_address();
  object.Set("relatedAddress", related.IsNil() ? env.Null() : FromString(env, HostOf(related)).As<Napi::Value>());
  object.Set("relatedPort", related.IsNil() ? env.Null() : Napi::Number::New(env, related.port()).As<Napi::Value>());
  object.Set("usernameFragment", FromOptional(env, NonEmpty(candidate.username())));
  return object;
}

CandidateSnapshot CopyCandidate(const webrtc::IceCandidate& candidate) {
  CandidateSnapshot snapshot = CopyRelayAndUrl(candidate.candidate());
  snapshot.init.candidate = candidate.ToString();
  if (!candidate.sdp_mid().empty()) snapshot.init.mid = candidate.sdp_mid();
  if (candidate.sdp_mline_index() >= 0) snapshot.init.mline_index = candidate.sdp_mline_index();
  return snapshot;
}

CandidateSnapshot CopyCandidate(const webrtc::Candidate& candidate) {
  CandidateSnapshot snapshot = CopyRelayAndUrl(candidate);
  snapshot.init.candidate = candidate.ToCandidateAttribute(/*include_ufrag=*/true);
  return snapshot;
}

}  // namespace node_webrtc
