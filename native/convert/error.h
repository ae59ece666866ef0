#ifndef NATIVE_CONVERT_ERROR_H_
#define NATIVE_CONVERT_ERROR_H_

#include <napi.h>

#include <string_view>

#include "api/rtc_error.h"

namespace node_webrtc {

// NativeError of what libwebrtc reported. JS thread. The name is the one that webrtc-pc's algorithms give to this kind of failure.
Napi::Object FromRtcError(Napi::Env env, const webrtc::RTCError& error);

// NativeError of something else, `Closed` for instance. JS thread.
Napi::Object MakeError(Napi::Env env, std::string_view name, std::string_view message);

}  // namespace node_webrtc

#endif  // NATIVE_CONVERT_ERROR_H_
