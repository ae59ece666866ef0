#ifndef NATIVE_CAPTURE_DEVICE_ERROR_H_
#define NATIVE_CAPTURE_DEVICE_ERROR_H_

#include <string>

namespace node_webrtc {

// Why a device cannot be opened: a NativeError's name and message.
struct DeviceError {
  std::string name;
  std::string message;
};

}  // namespace node_webrtc

#endif  // NATIVE_CAPTURE_DEVICE_ERROR_H_
