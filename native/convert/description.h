#ifndef NATIVE_CONVERT_DESCRIPTION_H_
#define NATIVE_CONVERT_DESCRIPTION_H_

#include <napi.h>

#include <memory>
#include <optional>
#include <string>

#include "api/jsep.h"
#include "api/rtc_error.h"

namespace node_webrtc {

// NativeDescription: text, as it crosses threads.
struct Description {
  webrtc::SdpType type = webrtc::SdpType::kOffer;
  std::string sdp;
};

// JS thread.
Description ToDescription(const Napi::Object& value);
Napi::Object FromDescription(Napi::Env env, const Description& description);
Napi::Value FromDescription(Napi::Env env, const std::optional<Description>& description);  // Null when absent.

// Any thread. Writes libwebrtc's description, the gathered candidates included; absent for null.
std::optional<Description> Serialize(const webrtc::SessionDescriptionInterface* description);

// Any thread. An SDP that cannot be parsed is an RTCError of detail sdp-syntax-error; `line` is its place, counted from 1, when known.
struct ParsedDescription {
  std::unique_ptr<webrtc::SessionDescriptionInterface> description;  // Null on failure.
  std::string error;
  std::optional<int> line;    // Of a syntax error.
  bool valid_syntax = false;  // What is wrong is the content.
};
ParsedDescription Parse(const Description& description);
// JS thread. The NativeError of a description that Parse refused.
Napi::Object FromParseError(Napi::Env env, const ParsedDescription& parsed);

}  // namespace node_webrtc

#endif  // NATIVE_CONVERT_DESCRIPTION_H_
