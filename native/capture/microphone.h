#ifndef NATIVE_CAPTURE_MICROPHONE_H_
#define NATIVE_CAPTURE_MICROPHONE_H_

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "api/environment/environment.h"
#include "api/scoped_refptr.h"
#include "capture/device_error.h"
#include "capture/device_info.h"
#include "capture/device_queue.h"
#include "media/local_audio_source.h"

namespace node_webrtc {

// A real microphone as a source: PulseAudio, or ALSA where no sound server runs. Open until Close or its end of life.
class Microphone : public LocalAudioSource {
 public:
  // Device queue. Microphones and speakers, each kind's default first; empty without a sound system.
  static std::vector<DeviceInfo> List(const webrtc::Environment& environment);
  static std::variant<webrtc::scoped_refptr<Microphone>, DeviceError> Open(std::shared_ptr<DeviceQueue> queue,
                                                                           const webrtc::Environment& environment,
                                                                           const std::string& device_id);

  // LocalSource:
  void Close() override;

 protected:
  class Device;

  Microphone();
  ~Microphone() override;

 private:
  std::unique_ptr<OnDeviceQueue<Device>> device_;
};

}  // namespace node_webrtc

#endif  // NATIVE_CAPTURE_MICROPHONE_H_
