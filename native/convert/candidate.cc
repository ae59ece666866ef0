#include "convert/candidate.h"

#include "convert/object.h"

namespace node_webrtc {
namespace {

std::optional<std::string> NonEmpty(const std::string& value) {
  if (value.empty()) return std::nullopt;
  return value;
}

CandidateSnapshot CopyRelayAndUrl(const webrtc::Candidate& candidate) {
  CandidateSnapshot snapshot;
  snapshot.url = NonEmpty(candidate.url());
  if (candidate.is_relay()) snapshot.relay_protocol = NonEmpty(candidate.relay_protocol());
  snapshot.init.username_fragment = NonEmpty(candidate.username());
  return snapshot;
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
