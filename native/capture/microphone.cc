#include "capture/microphone.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "api/audio/audio_device.h"
#include "api/audio/create_audio_device_module.h"
#include "api/make_ref_counted.h"
#include "rtc_base/time_utils.h"

namespace node_webrtc {
namespace {

using AudioDevice = webrtc::AudioDeviceModule;

// ALSA's library lists a `default` even where there is no card.
bool HasSoundCard() {
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator("/dev/snd", error)) {
    if (entry.path().filename().string().starts_with("pcm")) return true;
  }
  return false;
}

// The sound system that works here, initialized; null when there is none.
webrtc::scoped_refptr<AudioDevice> CreateAudioDevice(const webrtc::Environment& environment) {
  auto pulse = webrtc::CreateAudioDeviceModule(environment, AudioDevice::kLinuxPulseAudio);
  if (pulse && pulse->Init() == 0) return pulse;
  if (!HasSoundCard()) return nullptr;
  auto alsa = webrtc::CreateAudioDeviceModule(environment, AudioDevice::kLinuxAlsaAudio);
  return alsa && alsa->Init() == 0 ? alsa : nullptr;
}

struct Name {
  std::array<char, webrtc::kAdmMaxDeviceNameSize> label{};
  std::array<char, webrtc::kAdmMaxGuidSize> id{};
};

// The first is whatever the user has chosen as default, under a name that changes with the choice. ALSA gives no identifiers: names are
// unique there.
DeviceInfo ToDeviceInfo(const char* kind, uint16_t index, const Name& name) {
  const char* id = index == 0 ? "default" : name.id[0] != '\0' ? name.id.data() : name.label.data();
  return {kind, id, "", name.label.data()};
}

std::optional<DeviceInfo> RecordingDevice(AudioDevice& audio, uint16_t index) {
  Name name;
  if (audio.RecordingDeviceName(index, name.label.data(), name.id.data()) != 0) return std::nullopt;
  return ToDeviceInfo("audioinput", index, name);
}

std::optional<DeviceInfo> PlayoutDevice(AudioDevice& audio, uint16_t index) {
  Name name;
  if (audio.PlayoutDeviceName(index, name.label.data(), name.id.data()) != 0) return std::nullopt;
  return ToDeviceInfo("audiooutput", index, name);
}

std::optional<uint16_t> FindRecordingDevice(AudioDevice& audio, const std::string& device_id) {
  const int count = audio.RecordingDevices();
  for (int i = 0; i < count; ++i) {
    const auto device = RecordingDevice(audio, static_cast<uint16_t>(i));
    if (device && device->device_id == device_id) return static_cast<uint16_t>(i);
  }
  return std::nullopt;
}

}  // namespace

// The open microphone. Device queue, but for the data.
class Microphone::Device final : public webrtc::AudioTransport {
 public:
  Device(webrtc::scoped_refptr<AudioDevice> audio, webrtc::scoped_refptr<AudioOutlet> outlet)
      : audio_(std::move(audio)), outlet_(std::move(outlet)) {}

  // Waits for the recording thread.
  ~Device() override {
    audio_->StopRecording();
    audio_->RegisterAudioCallback(nullptr);
    audio_->Terminate();
  }

  bool Start(uint16_t index) {
    return audio_->RegisterAudioCallback(this) == 0 && audio_->SetRecordingDevice(index) == 0 && audio_->InitMicrophone() == 0 &&
           audio_->SetStereoRecording(false) == 0 && audio_->InitRecording() == 0 && audio_->StartRecording() == 0;
  }

 private:
  // webrtc::AudioTransport; the recording thread: 10 ms.
  int32_t RecordedDataIsAvailable(const void* samples, size_t frames, size_t /*octets_per_frame*/, size_t channels, uint32_t sample_rate,
                                  uint32_t delay_ms, int32_t /*clock_drift*/, uint32_t /*volume*/, bool /*key_pressed*/,
                                  uint32_t& new_volume) override {
    new_volume = 0;  // As it is.
    const int64_t timestamp = webrtc::TimeMicros() - static_cast<int64_t>(delay_ms) * webrtc::kNumMicrosecsPerMillisec;
    outlet_->Deliver({static_cast<const int16_t*>(samples), frames, static_cast<int>(sample_rate), static_cast<int>(channels), timestamp});
    return 0;
  }

  // Nothing is played here.
  int32_t NeedMorePlayData(size_t, size_t, size_t, uint32_t, void*, size_t& frames, int64_t*, int64_t*) override {
    frames = 0;
    return 0;
  }
  void PullRenderData(int, int, size_t, size_t, void*, int64_t*, int64_t*) override {}

  const webrtc::scoped_refptr<AudioDevice> audio_;
  const webrtc::scoped_refptr<AudioOutlet> outlet_;
};

std::vector<DeviceInfo> Microphone::List(const webrtc::Environment& environment) {
  std::vector<DeviceInfo> devices;
  const webrtc::scoped_refptr<AudioDevice> audio = CreateAudioDevice(environment);
  if (!audio) return devices;
  const int microphones = audio->RecordingDevices();
  for (int i = 0; i < microphones; ++i) {
    if (auto device = RecordingDevice(*audio, static_cast<uint16_t>(i))) devices.push_back(std::move(*device));
  }
  const int speakers = audio->PlayoutDevices();
  for (int i = 0; i < speakers; ++i) {
    if (auto device = PlayoutDevice(*audio, static_cast<uint16_t>(i))) devices.push_back(std::move(*device));
  }
  audio->Terminate();
  return devices;
}

std::variant<webrtc::scoped_refptr<Microphone>, DeviceError> Microphone::Open(std::shared_ptr<DeviceQueue> queue,
                                                                              const webrtc::Environment& environment,
                                                                              const std::string& device_id) {
  webrtc::scoped_refptr<AudioDevice> audio = CreateAudioDevice(environment);
  if (!audio) return DeviceError{"NotFoundError", "There is no microphone " + device_id};
  auto microphone = webrtc::make_ref_counted<Microphone>();
  const std::optional<uint16_t> index = FindRecordingDevice(*audio, device_id);
  auto device = std::make_unique<Device>(std::move(audio), webrtc::scoped_refptr<AudioOutlet>(&microphone->outlet()));
  if (!index) return DeviceError{"NotFoundError", "There is no microphone " + device_id};
  if (!device->Start(*index)) return DeviceError{"NotReadableError", "The microphone " + device_id + " cannot be started"};
  TrackSettings settings;
  settings.channel_count = 1;
  settings.device_id = device_id;
  microphone->SetSettings(std::move(settings));
  microphone->device_ = std::make_unique<OnDeviceQueue<Device>>(std::move(queue), std::move(device));
  return microphone;
}

Microphone::Microphone() = default;

Microphone::~Microphone() = default;

void Microphone::Close() {
  LocalAudioSource::Close();
  device_ = nullptr;
}

}  // namespace node_webrtc
