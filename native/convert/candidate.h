#ifndef NATIVE_CONVERT_CANDIDATE_H_
#define NATIVE_CONVERT_CANDIDATE_H_

#include <napi.h>

#include <memory>
#include <optional>
#include <string>

#include "api/candidate.h"
#include "api/jsep.h"
#include "p2p/base/port.h"

namespace node_webrtc {

// NativeCandidateInit, as it crosses threads.
struct CandidateInit {
  std::string candidate;
  std::optional<std::string> mid;
  std::optional<int> mline_index;
  std::optional<std::string> username_fragment;
};

// NativeCandidate.
struct CandidateSnapshot {
  CandidateInit init;
  std::optional<std::string> url;
  std::optional<std::string> relay_protocol;
};

// JS thread.
CandidateInit ToCandidateInit(const Napi::Object& value);
Napi::Object FromCandidate(Napi::Env env, const CandidateSnapshot& candidate);
// A candidate of a transport: belongs to no media section.
Napi::Object FromCandidate(Napi::Env env, const webrtc::Candidate& candidate);
// NativeCandidateError.
Napi::Object FromCandidateError(Napi::Env env, const webrtc::IceCandidateErrorEvent& error);

// Any thread.
CandidateSnapshot CopyCandidate(const webrtc::IceCandidate& candidate);
CandidateSnapshot CopyCandidate(const webrtc::Candidate& candidate);

}  // namespace node_webrtc

#endif  // NATIVE_CONVERT_CANDIDATE_H_
