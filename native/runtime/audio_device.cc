#include "runtime/audio_device.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <optional>

#include "api/make_ref_counted.h"
#include "api/units/time_delta.h"
#include "modules/audio_device/include/audio_device_default.h"
#include "rtc_base/event.h"
#include "rtc_base/platform_thread.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/time_utils.h"

namespace node_webrtc {
namespace {

constexpr int kSampleRate = 48'000;
constexpr size_t kFrames = kSampleRate / 100;
constexpr int64_t kPeriodUs = 10'000;
// Behind by more than this (the machine slept), the missed time is skipped: nobody wants it any more.
constexpr int64_t kMaxLagUs = 500'000;

class PullingAudioDevice : public webrtc::webrtc_impl::AudioDeviceModuleDefault<webrtc::AudioDeviceModule> {
 public:
  int32_t RegisterAudioCallback(webrtc::AudioTransport* callback) override {
    webrtc::MutexLock lock(&callback_mutex_);
    callback_ = callback;
    return 0;
  }

  int32_t PlayoutIsAvailable(bool* available) override {
    *available = true;
    return 0;
  }

  int32_t StartPlayout() override {
    if (!thread_.empty()) return 0;
    stop_.Reset();
    // Normal priority: decoding many streams must not starve the process of a machine's only core.
    thread_ = webrtc::PlatformThread::SpawnJoinable([this] { Run(); }, "playout");
    return 0;
  }

  int32_t StopPlayout() override {
    stop_.Set();
    thread_.Finalize();
    return 0;
  }

  bool Playing() const override { return !thread_.empty(); }

  // Recording is what sources do; that the device claims it keeps libwebrtc from asking again.
  int32_t StartRecording() override {
    recording_ = true;
    return 0;
  }
  int32_t StopRecording() override {
    recording_ = false;
    return 0;
  }
  bool Recording() const override { return recording_; }

  std::optional<Stats> GetStats() const override {
    const auto samples = static_cast<double>(pulled_samples_);
    return Stats{.total_samples_duration_s = samples / kSampleRate, .total_samples_count = pulled_samples_};
  }

  int32_t Terminate() override { return StopPlayout(); }

 protected:
  ~PullingAudioDevice() override { StopPlayout(); }

 private:
  // Deadlines are multiples of the period from the start: lateness of one round does not add up.
  void Run() {
    int64_t due = webrtc::TimeMicros();
    do {
      Pull();
      due += kPeriodUs;
      const int64_t now = webrtc::TimeMicros();
      if (now - due > kMaxLagUs) due = now;
      if (stop_.Wait(webrtc::TimeDelta::Micros(due > now ? due - now : 0))) return;
    } while (true);
  }

  void Pull() {
    webrtc::MutexLock lock(&callback_mutex_);
    if (!callback_) return;
    int64_t elapsed_time_ms;
    int64_t ntp_time_ms;
    callback_->PullRenderData(16, kSampleRate, 1, kFrames, mix_.data(), &elapsed_time_ms, &ntp_time_ms);
    pulled_samples_ += kFrames;
  }

  webrtc::Mutex callback_mutex_;
  webrtc::AudioTransport* callback_ RTC_GUARDED_BY(callback_mutex_) = nullptr;
  bool recording_ = false;
  std::atomic<uint64_t> pulled_samples_ = 0;
  std::array<int16_t, kFrames> mix_;
  webrtc::Event stop_{/*manual_reset=*/true, /*initially_signaled=*/false};
  webrtc::PlatformThread thread_;
};

}  // namespace

webrtc::scoped_refptr<webrtc::AudioDeviceModule> CreatePullingAudioDevice() { return webrtc::make_ref_counted<PullingAudioDevice>(); }

}  // namespace node_webrtc
