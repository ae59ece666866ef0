#include "media/pushed_audio_source.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "api/make_ref_counted.h"
#include "convert/object.h"
#include "media/audio_blocks.h"
#include "media/local_audio_source.h"
#include "media/typed_array.h"
#include "rtc_base/time_utils.h"
#include "runtime/environment.h"

namespace node_webrtc {
namespace {

constexpr int kMinSampleRate = 8'000;
constexpr int kMaxSampleRate = 192'000;
constexpr int kMaxChannels = 8;

}  // namespace

class PushedAudio : public LocalAudioSource {
 public:
  // Media queue.
  void Deliver(const std::vector<int16_t>& samples, int sample_rate, int channels, int64_t timestamp_us) {
    blocks_.Push(samples, sample_rate, channels, timestamp_us, [this](const AudioBlock& block) { outlet().Deliver(block); });
  }

 private:
  AudioBlocks blocks_;
};

Napi::Function PushedAudioSource::Define(Napi::Env env) {
  return DefineClass(env, "NativeAudioSource",
                     {
                         InstanceMethod<&PushedAudioSource::CreateTrack>("createTrack"),
                         InstanceMethod<&PushedAudioSource::Push>("push"),
                         InstanceMethod<&PushedAudioSource::End>("end"),
                     });
}

Napi::Object PushedAudioSource::New(Napi::Env env) { return Environment::From(env).Construct<PushedAudioSource>(env, {}); }

PushedAudioSource::PushedAudioSource(const Napi::CallbackInfo& info)
    : Napi::ObjectWrap<PushedAudioSource>(info),
      engine_(Environment::From(info.Env()).engine()),
      source_(webrtc::make_ref_counted<PushedAudio>()),
      session_(SourceSession::Create(Environment::From(info.Env()), source_, SourceSession::Kind::kPushed)) {}

PushedAudioSource::~PushedAudioSource() = default;

Napi::Value PushedAudioSource::CreateTrack(const Napi::CallbackInfo& info) { return session_->CreateTrack(info.Env(), ToString(info[0])); }

void PushedAudioSource::Push(const Napi::CallbackInfo& info) {
  const auto samples = ToSamples(info[0], 0, "samples");
  if (!samples) return;
  const std::optional<int> sample_rate = ToIntegerWithin(info[1], kMinSampleRate, kMaxSampleRate, "sampleRate");
  if (!sample_rate) return;
  const std::optional<int> channels = ToIntegerWithin(info[2], 1, kMaxChannels, "channelCount");
  if (!channels) return;
  // libwebrtc's encoders can only mix these down.
  if (*channels > 2 && *channels % 2 != 0) {
    Napi::RangeError::New(info.Env(), "channelCount is not 1, 2, 4, 6 or 8").ThrowAsJavaScriptException();
    return;
  }
  if (source_->outlet().closed()) return;

  const int64_t now = webrtc::TimeMicros();
  const int64_t timestamp = info[3].IsNumber() ? timestamps_.Map(info[3].As<Napi::Number>().Int64Value(), now) : now;
  // Whole frames only.
  const size_t size = samples->size() / static_cast<size_t>(*channels) * static_cast<size_t>(*channels);
  source_->PostDelivery(*engine_,
                        [source = source_, copy = std::vector<int16_t>(samples->begin(), samples->begin() + static_cast<ptrdiff_t>(size)),
                         rate = *sample_rate, channels = *channels, timestamp] { source->Deliver(copy, rate, channels, timestamp); });

  TrackSettings settings;
  settings.sample_rate = sample_rate;
  settings.channel_count = channels;
  source_->SetSettings(std::move(settings));
}

void PushedAudioSource::End(const Napi::CallbackInfo&) { session_->End(); }

}  // namespace node_webrtc
