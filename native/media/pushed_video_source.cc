#include "media/pushed_video_source.h"

#include <cstdint>
#include <string>
#include <utility>

#include "api/make_ref_counted.h"
#include "api/video/i420_buffer.h"
#include "api/video/video_frame.h"
#include "convert/object.h"
#include "media/i420.h"
#include "media/picture.h"
#include "media/picture_handle.h"
#include "media/typed_array.h"
#include "rtc_base/time_utils.h"
#include "runtime/environment.h"

namespace node_webrtc {
namespace {

constexpr size_t kMaxBuffers = 16;
// What the pool holds when frames are consumed as they come: one with JS, one on its way, one with an encoder.
constexpr int64_t kUsualBuffers = 3;

PictureNotes ToPictureNotes(const Napi::Object& object) {
  PictureNotes notes;
  notes.timestamp_us = static_cast<int64_t>(OptionalDouble(object, "timestamp").value_or(0));
  if (const auto duration = OptionalDouble(object, "duration")) notes.duration_us = static_cast<int64_t>(*duration);
  notes.flip = OptionalBool(object, "flip").value_or(false);
  notes.display_width = OptionalInt(object, "displayWidth").value_or(0);
  notes.display_height = OptionalInt(object, "displayHeight").value_or(0);
  const Napi::Value color_space = object.Get("colorSpace");
  if (!color_space.IsArray()) return notes;
  for (size_t i = 0; i < notes.color_space.size(); ++i) {
    const Napi::Value index = color_space.As<Napi::Array>().Get(static_cast<uint32_t>(i));
    if (index.IsNumber()) notes.color_space[i] = index.As<Napi::Number>().Int32Value();
  }
  return notes;
}

}  // namespace

Napi::Function PushedVideoSource::Define(Napi::Env env) {
  return DefineClass(env, "NativeVideoSource",
                     {
                         InstanceMethod<&PushedVideoSource::CreateTrack>("createTrack"),
                         InstanceMethod<&PushedVideoSource::Push>("push"),
                         InstanceMethod<&PushedVideoSource::PushPicture>("pushPicture"),
                         InstanceMethod<&PushedVideoSource::End>("end"),
                     });
}

Napi::Object PushedVideoSource::New(Napi::Env env, bool is_screencast) {
  return Environment::From(env).Construct<PushedVideoSource>(env, {Napi::Boolean::New(env, is_screencast)});
}

PushedVideoSource::PushedVideoSource(const Napi::CallbackInfo& info)
    : Napi::ObjectWrap<PushedVideoSource>(info),
      engine_(Environment::From(info.Env()).engine()),
      source_(webrtc::make_ref_counted<LocalVideoSource>(info[0].As<Napi::Boolean>().Value())),
      session_(SourceSession::Create(Environment::From(info.Env()), source_, SourceSession::Kind::kPushed)),
      pool_(/*zero_initialize=*/false, kMaxBuffers),
      memory_(Environment::From(info.Env()).queue()) {}

Napi::Value PushedVideoSource::CreateTrack(const Napi::CallbackInfo& info) { return session_->CreateTrack(info.Env(), ToString(info[0])); }

void PushedVideoSource::Push(const Napi::CallbackInfo& info) {
  const std::optional<int> width = ToIntegerWithin(info[0], 1, kMaxVideoSide, "width");
  if (!width) return;
  const std::optional<int> height = ToIntegerWithin(info[1], 1, kMaxVideoSide, "height");
  if (!height) return;
  const I420Layout layout(*width, *height);
  const auto data = ToOctets(info[2], layout.size, "data");
  if (!data) return;
  const std::optional<int> rotation = ToIntegerWithin(info[3], 0, 270, "rotation");
  if (!rotation) return;
  if (source_->outlet().closed()) return;

  webrtc::scoped_refptr<webrtc::I420Buffer> buffer = pool_.CreateI420Buffer(*width, *height);
  if (!buffer) return;
  CopyFromPacked(data->data(), layout, buffer->MutableDataY(), buffer->StrideY(), buffer->MutableDataU(), buffer->StrideU(),
                 buffer->MutableDataV(), buffer->StrideV());
  const int64_t now = webrtc::TimeMicros();
  const int64_t timestamp = info[4].IsNumber() ? timestamps_.Map(info[4].As<Napi::Number>().Int64Value(), now) : now;
  webrtc::VideoFrame frame = webrtc::VideoFrame::Builder()
                                 .set_video_frame_buffer(std::move(buffer))
                                 .set_rotation(static_cast<webrtc::VideoRotation>(*rotation / 90 * 90))
                                 .set_timestamp_us(timestamp)
                                 .build();
  Deliver(std::move(frame));
  memory_.Set(info.Env(), kUsualBuffers * static_cast<int64_t>(layout.size));
}

// (picture, x, y, width, height, rotation, notes)
void PushedVideoSource::PushPicture(const Napi::CallbackInfo& info) {
  const webrtc::scoped_refptr<Picture> picture = PictureHandle::From(info[0]);
  if (!picture || source_->outlet().closed()) return;
  const std::optional<int> x = ToIntegerWithin(info[1], 0, picture->width() - 1, "x");
  if (!x) return;
  const std::optional<int> y = ToIntegerWithin(info[2], 0, picture->height() - 1, "y");
  if (!y) return;
  const std::optional<int> width = ToIntegerWithin(info[3], 1, picture->width() - *x, "width");
  if (!width) return;
  const std::optional<int> height = ToIntegerWithin(info[4], 1, picture->height() - *y, "height");
  if (!height) return;
  const std::optional<int> rotation = ToIntegerWithin(info[5], 0, 270, "rotation");
  if (!rotation) return;
  const PictureNotes notes = ToPictureNotes(info[6].As<Napi::Object>());
  Deliver(webrtc::VideoFrame::Builder()
              .set_video_frame_buffer(picture->Part({*x, *y, *width, *height}, notes))
              .set_rotation(static_cast<webrtc::VideoRotation>(*rotation / 90 * 90))
              .set_timestamp_us(timestamps_.Map(notes.timestamp_us, webrtc::TimeMicros()))
              .build());
}

void PushedVideoSource::Deliver(webrtc::VideoFrame frame) {
  TrackSettings settings;
  settings.width = frame.width();
  settings.height = frame.height();
  source_->SetSettings(std::move(settings));
  source_->PostDelivery(*engine_, [source = source_, frame = std::move(frame)] { source->outlet().Deliver(frame); });
}

void PushedVideoSource::End(const Napi::CallbackInfo& info) {
  session_->End();
  pool_.Release();
  memory_.Set(info.Env(), 0);
}

}  // namespace node_webrtc
