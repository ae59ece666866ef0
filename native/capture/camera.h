#ifndef NATIVE_CAPTURE_CAMERA_H_
#define NATIVE_CAPTURE_CAMERA_H_

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "api/scoped_refptr.h"
#include "capture/device_error.h"
#include "capture/device_info.h"
#include "capture/device_queue.h"
#include "media/local_video_source.h"

namespace node_webrtc {

// What to ask of a camera; it delivers the nearest that it can.
struct WantedPicture {
  std::optional<int> width;
  std::optional<int> height;
  std::optional<double> frame_rate;
};

// A real camera (V4L2) as a source: open until Close or its end of life.
class Camera : public LocalVideoSource {
 public:
  // Device queue. May take as long as the driver does.
  static std::vector<DeviceInfo> List();
  static std::variant<webrtc::scoped_refptr<Camera>, DeviceError> Open(std::shared_ptr<DeviceQueue> queue, const std::string& device_id,
                                                                       const WantedPicture& wanted);

  // LocalSource:
  void Close() override;

 protected:
  class Device;

  Camera();
  ~Camera() override;

 private:
  std::unique_ptr<OnDeviceQueue<Device>> device_;
};

}  // namespace node_webrtc

#endif  // NATIVE_CAPTURE_CAMERA_H_
