#include "convert/error.h"

#include "convert/object.h"
#include "rtc_base/checks.h"

namespace node_webrtc {
namespace {

using webrtc::RTCErrorDetailType;
using webrtc::RTCErrorType;

std::string_view ErrorName(RTCErrorType type) {
  switch (type) {
    case RTCErrorType::NONE:  // "No error" that reached a failure path: an error of ours, shown as one.
    case RTCErrorType::UNSUPPORTED_OPERATION:
    case RTCErrorType::UNSUPPORTED_PARAMETER:
    case RTCErrorType::NETWORK_ERROR:
    case RTCErrorType::RESOURCE_EXHAUSTED:
    case RTCErrorType::INTERNAL_ERROR:
      return "OperationError";
    case RTCErrorType::INVALID_PARAMETER:
      return "InvalidAccessError";
    case RTCErrorType::INVALID_RANGE:
      return "RangeError";
    case RTCErrorType::SYNTAX_ERROR:
      return "SyntaxError";
    case RTCErrorType::INVALID_STATE:
      return "InvalidStateError";
    case RTCErrorType::INVALID_MODIFICATION:
      return "InvalidModificationError";
    case RTCErrorType::OPERATION_ERROR_WITH_DATA:
      return "RTCError";
  }
  RTC_CHECK_NOTREACHED();
}

// An RTCErrorDetailType; empty for none.
std::string_view DetailName(RTCErrorDetailType detail) {
  switch (detail) {
    case RTCErrorDetailType::NONE:
      return {};
    case RTCErrorDetailType::DATA_CHANNEL_FAILURE:
      return "data-channel-failure";
    case RTCErrorDetailType::DTLS_FAILURE:
      return "dtls-failure";
    case RTCErrorDetailType::FINGERPRINT_FAILURE:
      return "fingerprint-failure";
    case RTCErrorDetailType::SCTP_FAILURE:
      return "sctp-failure";
    case RTCErrorDetailType::SDP_SYNTAX_ERROR:
      return "sdp-syntax-error";
    case RTCErrorDetailType::HARDWARE_ENCODER_NOT_AVAILABLE:
      return "hardware-encoder-not-available";
    case RTCErrorDetailType::HARDWARE_ENCODER_ERROR:
      return "hardware-encoder-error";
  }
  RTC_CHECK_NOTREACHED();
}

}  // namespace

Napi::Object FromRtcError(Napi::Env env, const webrtc::RTCError& error) {
  Napi::Object result = MakeError(env, ErrorName(error.type()), error.message());
  const std::string_view detail = DetailName(error.error_detail());
  if (!detail.empty()) result.Set("errorDetail", FromString(env, detail));
  if (error.sctp_cause_code()) result.Set("sctpCauseCode", Napi::Number::New(env, *error.sctp_cause_code()));
  return result;
}

Napi::Object MakeError(Napi::Env env, std::string_view name, std::string_view message) {
  Napi::Object error = Napi::Object::New(env);
  error.Set("name", FromString(env, name));
  error.Set("message", FromString(env, message));
  return error;
}

}  // namespace node_webrtc
