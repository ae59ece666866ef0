#include "convert/description.h"

#include <algorithm>
#include <string_view>

#include "convert/description_check.h"
#include "convert/enums.h"
#include "convert/error.h"
#include "convert/object.h"

namespace node_webrtc {
namespace {

// libwebrtc quotes the line that it refused, without its number.
std::optional<int> LineNumber(std::string_view sdp, std::string_view line) {
  while (!line.empty() && (line.back() == '\r' || line.back() == '\n')) line.remove_suffix(1);
  // A line that is missing: the one after the last.
  if (line.empty()) return 1 + static_cast<int>(std::count(sdp.begin(), sdp.end(), '\n'));
  for (int number = 1; !sdp.empty(); ++number) {
    const size_t end = sdp.find('\n');
    std::string_view candidate = sdp.substr(0, end);
    if (!candidate.empty() && candidate.back() == '\r') candidate.remove_suffix(1);
    if (candidate == line) return number;
    if (end == std::string_view::npos) break;
    sdp.remove_prefix(end + 1);
  }
  return std::nullopt;
}

}  // namespace

Description ToDescription(const Napi::Object& value) {
  return {.type = ToSdpType(ToString(value.Get("type"))), .sdp = OptionalString(value, "sdp").value_or("")};
}

Napi::Object FromDescription(Napi::Env env, const Description& description) {
  Napi::Object object = Napi::Object::New(env);
  object.Set("type", FromString(env, ToString(description.type)));
  object.Set("sdp", FromString(env, description.sdp));
  return object;
}

Napi::Value FromDescription(Napi::Env env, const std::optional<Description>& description) {
  return description ? FromDescription(env, *description).As<Napi::Value>() : env.Null();
}

std::optional<Description> Serialize(const webrtc::SessionDescriptionInterface* description) {
  if (!description) return std::nullopt;
  return Description{.type = description->GetType(), .sdp = description->ToString()};
}

ParsedDescription Parse(const Description& description) {
  ParsedDescription result;
  if (description.type == webrtc::SdpType::kRollback) {
    result.description = webrtc::CreateRollbackSessionDescription();
    return result;
  }
  webrtc::SdpParseError error;
  result.description = webrtc::CreateSessionDescription(description.type, description.sdp, &error);
  if (!result.description) {
    result.line = LineNumber(description.sdp, error.line);
    result.error = "Failed to parse the session description: " + error.description;
    if (!error.line.empty()) result.error += " (in \"" + error.line + "\")";
  } else if (const std::optional<DescriptionDefect> defect = FindDefect(*result.description)) {
    result.description = nullptr;
    result.valid_syntax = true;
    result.error = defect->what;
    if (const std::optional<int> line = defect->line.empty() ? std::nullopt : LineNumber(description.sdp, defect->line)) {
      result.error += " (line " + std::to_string(*line) + ")";
    }
  }
  return result;
}

// https://w3c.github.io/webrtc-pc/#set-description: invalid content is an InvalidAccessError, invalid syntax an RTCError.
Napi::Object FromParseError(Napi::Env env, const ParsedDescription& parsed) {
  if (parsed.valid_syntax) return MakeError(env, "InvalidAccessError", parsed.error);
  Napi::Object error = MakeError(env, "RTCError", parsed.error);
  error.Set("errorDetail", FromString(env, "sdp-syntax-error"));
  if (parsed.line) error.Set("sdpLineNumber", Napi::Number::New(env, *parsed.line));
  return error;
}

}  // namespace node_webrtc
