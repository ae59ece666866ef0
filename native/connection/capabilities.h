#ifndef NATIVE_CONNECTION_CAPABILITIES_H_
#define NATIVE_CONNECTION_CAPABILITIES_H_

#include <napi.h>

namespace node_webrtc {

// NativeAddon.senderCapabilities, receiverCapabilities, headerExtensions. JS thread.
Napi::Value SenderCapabilities(const Napi::CallbackInfo& info);
Napi::Value ReceiverCapabilities(const Napi::CallbackInfo& info);
Napi::Value HeaderExtensions(const Napi::CallbackInfo& info);

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_CAPABILITIES_H_
