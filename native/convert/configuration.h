#ifndef NATIVE_CONVERT_CONFIGURATION_H_
#define NATIVE_CONVERT_CONFIGURATION_H_

#include <napi.h>

#include <optional>
#include <string>
#include <vector>

#include "api/data_channel_interface.h"
#include "api/peer_connection_interface.h"

namespace node_webrtc {

// NativeConfiguration. What RTCConfiguration has no member for stands beside it.
struct Configuration {
  webrtc::PeerConnectionInterface::RTCConfiguration rtc;
  // Inclusive; 0: any.
  int min_port = 0;
  int max_port = 0;
  // Null: all.
  std::optional<std::vector<std::string>> interfaces;
  // PEM, one certificate each.
  std::vector<std::string> certificate_authorities;
};

// JS thread.
Configuration ToConfiguration(const Napi::Object& value);
// NativeDataChannelInit.
webrtc::DataChannelInit ToDataChannelInit(const Napi::Object& value);

}  // namespace node_webrtc

#endif  // NATIVE_CONVERT_CONFIGURATION_H_
