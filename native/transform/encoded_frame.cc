#include "transform/encoded_frame.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "convert/object.h"
#include "rtc_base/time_utils.h"
#include "runtime/environment.h"
#include "system_wrappers/include/clock.h"

namespace node_webrtc {
namespace {

using Direction = webrtc::TransformableFrameInterface::Direction;

constexpr napi_type_tag kFrameTag = {0x91d3c07a5be8462f, 0xb26f08e4d1937ac5};

// From 1900, NTP's epoch, to 1970.
constexpr double kNtpToUnixMs = 2'208'988'800'000.0;

// RFC 6464 levels are -dBov; 127 is silence.
double ToLinearLevel(uint8_t level) { return level >= 127 ? 0 : std::pow(10, -level / 20.0); }

uint8_t ToRfc6464Level(double level) {
  if (level <= 0) return 127;
  return static_cast<uint8_t>(std::clamp(std::round(-20 * std::log10(level)), 0.0, 127.0));
}

// What libwebrtc stamps on its monotonic clock.
double MonotonicToUnixMs(webrtc::Timestamp time) {
  return static_cast<double>(time.us() + webrtc::TimeUTCMicros() - webrtc::TimeMicros()) / 1000.0;
}

std::optional<double> CaptureTime(const webrtc::TransformableFrameInterface& frame) {
  const std::optional<webrtc::Timestamp> time = frame.CaptureTime();
  if (!time || !time->IsFinite() || time->us() <= 0) return std::nullopt;
  if (frame.GetDirection() == Direction::kReceiver) return static_cast<double>(time->us()) / 1000.0 - kNtpToUnixMs;
  // As the absolute capture time that the packetizer sends: milliseconds of the NTP clock.
  const webrtc::NtpTime ntp = webrtc::Clock::GetRealTimeClock()->ConvertTimestampToNtpTime(*time);
  return static_cast<double>(ntp.ToMs()) - kNtpToUnixMs;
}

EncodedFrameMetadata ReadMetadata(const webrtc::TransformableFrameInterface& frame, webrtc::MediaType kind) {
  EncodedFrameMetadata metadata;
  metadata.ssrc = frame.GetSsrc();
  metadata.payload_type = frame.GetPayloadType();
  metadata.rtp_timestamp = frame.GetTimestamp();
  metadata.mime_type = frame.GetMimeType();
  if (const auto time = frame.ReceiveTime(); time && time->IsFinite()) metadata.receive_time = MonotonicToUnixMs(*time);
  metadata.capture_time = CaptureTime(frame);
  if (const auto offset = frame.SenderCaptureTimeOffset()) metadata.sender_capture_time_offset = offset->ms<double>();

  if (kind == webrtc::MediaType::AUDIO) {
    const auto& audio = static_cast<const webrtc::TransformableAudioFrameInterface&>(frame);
    const auto csrcs = audio.GetContributingSources();
    metadata.csrcs.assign(csrcs.begin(), csrcs.end());
    if (frame.GetDirection() == Direction::kReceiver) metadata.sequence_number = audio.SequenceNumber();
    if (const auto level = audio.AudioLevel()) metadata.audio_level = ToLinearLevel(*level);
    return metadata;
  }
  const auto& video = static_cast<const webrtc::TransformableVideoFrameInterface&>(frame);
  const webrtc::VideoFrameMetadata details = video.Metadata();
  metadata.csrcs = details.GetCsrcs();
  metadata.key_frame = video.IsKeyFrame();
  metadata.frame_id = details.GetFrameId();
  if (const auto dependencies = details.GetDependencies()) metadata.dependencies.emplace(dependencies->begin(), dependencies->end());
  metadata.width = details.GetWidth();
  metadata.height = details.GetHeight();
  metadata.spatial_index = details.GetSpatialIndex();
  metadata.temporal_index = details.GetTemporalIndex();
  if (const auto time = frame.GetPresentationTimestamp(); time && time->IsFinite()) metadata.timestamp = time->us();
  return metadata;
}

template <typename T>
Napi::Array FromNumbers(Napi::Env env, const std::vector<T>& numbers) {
  Napi::Array array = Napi::Array::New(env, numbers.size());
  for (uint32_t i = 0; i < numbers.size(); ++i) array.Set(i, Napi::Number::New(env, static_cast<double>(numbers[i])));
  return array;
}

}  // namespace

EncodedFrame::EncodedFrame(std::unique_ptr<webrtc::TransformableFrameInterface> frame, int64_t number,
                           webrtc::scoped_refptr<EncodedFrameHub> owner)
    : number_(number), owner_(std::move(owner)), metadata_(ReadMetadata(*frame, owner_->kind())), frame_(std::move(frame)) {}

Napi::ArrayBuffer EncodedFrame::PayloadToJs(Napi::Env env) {
  webrtc::MutexLock lock(&mutex_);
  if (!frame_) return FromBytes(env, nullptr, 0);
  const std::span<const uint8_t> payload = frame_->GetData();
  return FromBytes(env, payload.data(), payload.size());
}

bool EncodedFrame::IsGone() {
  webrtc::MutexLock lock(&mutex_);
  return !frame_;
}

void EncodedFrame::GiveBack(std::span<const uint8_t> payload, const EncodedFrameChanges& changes) {
  std::unique_ptr<webrtc::TransformableFrameInterface> frame;
  {
    webrtc::MutexLock lock(&mutex_);
    frame = std::move(frame_);
  }
  if (!frame) return;
  frame->SetData(payload);
  if (changes.rtp_timestamp) frame->SetRTPTimestamp(*changes.rtp_timestamp);
  if (changes.payload_type && frame->CanSetPayloadType()) frame->SetPayloadType(static_cast<uint8_t>(*changes.payload_type));
  if (changes.audio_level && kind() == webrtc::MediaType::AUDIO) {
    auto& audio = static_cast<webrtc::TransformableAudioFrameInterface&>(*frame);
    if (audio.CanSetAudioLevel()) audio.SetAudioLevel(ToRfc6464Level(*changes.audio_level));
  }
  owner_->Return(std::move(frame), number_);
}

Napi::Function EncodedFrameWrapper::Define(Napi::Env env) {
  return DefineClass(env, "NativeEncodedFrame", {InstanceMethod<&EncodedFrameWrapper::Metadata>("metadata")});
}

Napi::Object EncodedFrameWrapper::New(Napi::Env env, webrtc::scoped_refptr<EncodedFrame> frame) {
  return Environment::From(env).Construct<EncodedFrameWrapper>(env,
                                                               {Napi::External<webrtc::scoped_refptr<EncodedFrame>>::New(env, &frame)});
}

webrtc::scoped_refptr<EncodedFrame> EncodedFrameWrapper::From(const Napi::Value& value) {
  if (!value.IsObject()) return nullptr;
  const auto object = value.As<Napi::Object>();
  // Unwrap may give nothing, too: JS may stop between the two.
  const EncodedFrameWrapper* wrapper = object.CheckTypeTag(&kFrameTag) ? Unwrap(object) : nullptr;
  return wrapper ? wrapper->frame_ : nullptr;
}

EncodedFrameWrapper::EncodedFrameWrapper(const Napi::CallbackInfo& info)
    : Napi::ObjectWrap<EncodedFrameWrapper>(info),
      frame_(std::move(*info[0].As<Napi::External<webrtc::scoped_refptr<EncodedFrame>>>().Data())) {
  if (!IsEmpty()) info.This().As<Napi::Object>().TypeTag(&kFrameTag);
}

Napi::Value EncodedFrameWrapper::Metadata(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const EncodedFrameMetadata& metadata = frame_->metadata();
  Napi::Object object = Napi::Object::New(env);
  const auto set = [&](const char* name, double value) { object.Set(name, Napi::Number::New(env, value)); };
  const auto set_known = [&](const char* name, const auto& value) {
    if (value) set(name, static_cast<double>(*value));
  };
  set("synchronizationSource", metadata.ssrc);
  set("payloadType", metadata.payload_type);
  object.Set("contributingSources", FromNumbers(env, metadata.csrcs));
  set("rtpTimestamp", metadata.rtp_timestamp);
  set_known("receiveTime", metadata.receive_time);
  set_known("captureTime", metadata.capture_time);
  set_known("senderCaptureTimeOffset", metadata.sender_capture_time_offset);
  object.Set("mimeType", FromString(env, metadata.mime_type));
  if (frame_->kind() == webrtc::MediaType::AUDIO) {
    set_known("sequenceNumber", metadata.sequence_number);
    set_known("audioLevel", metadata.audio_level);
    return object;
  }
  set_known("frameId", metadata.frame_id);
  if (metadata.dependencies) object.Set("dependencies", FromNumbers(env, *metadata.dependencies));
  set("width", metadata.width);
  set("height", metadata.height);
  set("spatialIndex", metadata.spatial_index);
  set("temporalIndex", metadata.temporal_index);
  set_known("timestamp", metadata.timestamp);
  return object;
}

}  // namespace node_webrtc
