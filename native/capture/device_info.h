#ifndef NATIVE_CAPTURE_DEVICE_INFO_H_
#define NATIVE_CAPTURE_DEVICE_INFO_H_

#include <string>

namespace node_webrtc {

// NativeDevice.
struct DeviceInfo {
  const char* kind;  // `videoinput`, `audioinput` or `audiooutput`.
  std::string device_id;
  std::string group_id;
  std::string label;
};

}  // namespace node_webrtc

#endif  // NATIVE_CAPTURE_DEVICE_INFO_H_
