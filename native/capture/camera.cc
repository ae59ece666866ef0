#include "capture/camera.h"

#include <array>
#include <cmath>
#include <utility>

#include "api/make_ref_counted.h"
#include "api/video/video_sink_interface.h"
#include "modules/video_capture/video_capture.h"
#include "modules/video_capture/video_capture_factory.h"

namespace node_webrtc {
namespace {

constexpr int kDefaultWidth = 640;
constexpr int kDefaultHeight = 480;
constexpr int kDefaultFrameRate = 30;

using NameBuffer = std::array<char, 256>;

std::unique_ptr<webrtc::VideoCaptureModule::DeviceInfo> Devices() {
  return std::unique_ptr<webrtc::VideoCaptureModule::DeviceInfo>(webrtc::VideoCaptureFactory::CreateDeviceInfo());
}

// The camera's mode that is nearest to what is wanted.
webrtc::VideoCaptureCapability ChooseMode(const std::string& device_id, const WantedPicture& wanted) {
  webrtc::VideoCaptureCapability mode;
  mode.width = wanted.width.value_or(kDefaultWidth);
  mode.height = wanted.height.value_or(kDefaultHeight);
  mode.maxFPS = static_cast<int>(std::lround(wanted.frame_rate.value_or(kDefaultFrameRate)));
  webrtc::VideoCaptureCapability nearest;
  const auto devices = Devices();
  return devices && devices->GetBestMatchedCapability(device_id.c_str(), mode, nearest) >= 0 ? nearest : mode;
}

}  // namespace

// The open camera. Device queue, but for OnFrame.
class Camera::Device final : public webrtc::VideoSinkInterface<webrtc::VideoFrame> {
 public:
  Device(webrtc::scoped_refptr<webrtc::VideoCaptureModule> module, webrtc::scoped_refptr<VideoOutlet> outlet)
      : module_(std::move(module)), outlet_(std::move(outlet)) {
    module_->RegisterCaptureDataCallback(this);
  }

  // Waits for the capture thread.
  ~Device() override {
    module_->StopCapture();
    module_->DeRegisterCaptureDataCallback();
  }

  bool Start(const webrtc::VideoCaptureCapability& mode) { return module_->StartCapture(mode) == 0; }

  webrtc::VideoCaptureCapability mode() const {
    webrtc::VideoCaptureCapability mode;
    module_->CaptureSettings(mode);
    return mode;
  }

 private:
  // The module's capture thread.
  void OnFrame(const webrtc::VideoFrame& frame) override { outlet_->Deliver(frame); }

  const webrtc::scoped_refptr<webrtc::VideoCaptureModule> module_;
  const webrtc::scoped_refptr<VideoOutlet> outlet_;
};

std::vector<DeviceInfo> Camera::List() {
  std::vector<DeviceInfo> cameras;
  const auto devices = Devices();
  if (!devices) return cameras;
  const uint32_t count = devices->NumberOfDevices();
  for (uint32_t i = 0; i < count; ++i) {
    NameBuffer name{};
    NameBuffer id{};
    if (devices->GetDeviceName(i, name.data(), name.size(), id.data(), id.size()) == 0)
      cameras.push_back({"videoinput", id.data(), "", name.data()});
  }
  return cameras;
}

std::variant<webrtc::scoped_refptr<Camera>, DeviceError> Camera::Open(std::shared_ptr<DeviceQueue> queue, const std::string& device_id,
                                                                      const WantedPicture& wanted) {
  webrtc::scoped_refptr<webrtc::VideoCaptureModule> module = webrtc::VideoCaptureFactory::Create(device_id.c_str());
  if (!module) return DeviceError{"NotFoundError", "There is no camera " + device_id};
  auto camera = webrtc::make_ref_counted<Camera>();
  auto device = std::make_unique<Device>(std::move(module), webrtc::scoped_refptr<VideoOutlet>(&camera->outlet()));
  if (!device->Start(ChooseMode(device_id, wanted))) {
    return DeviceError{"NotReadableError", "The camera " + device_id + " cannot be started; another program may use it"};
  }
  const webrtc::VideoCaptureCapability mode = device->mode();
  TrackSettings settings;
  settings.width = mode.width;
  settings.height = mode.height;
  settings.frame_rate = mode.maxFPS;
  settings.device_id = device_id;
  camera->SetSettings(std::move(settings));
  camera->device_ = std::make_unique<OnDeviceQueue<Device>>(std::move(queue), std::move(device));
  return camera;
}

Camera::Camera() : LocalVideoSource(/*is_screencast=*/false) {}

Camera::~Camera() = default;

void Camera::Close() {
  LocalVideoSource::Close();
  device_ = nullptr;
}

}  // namespace node_webrtc
