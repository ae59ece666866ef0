#include "media/picture_handle.h"

#include <optional>
#include <utility>
#include <vector>

#include "media/i420.h"
#include "media/typed_array.h"
#include "runtime/environment.h"

namespace node_webrtc {
namespace {

// Marks the wrapper's objects, so that no other object is taken for one.
constexpr napi_type_tag kPictureTag = {0x3d1f86b5c2a94e07, 0x8be2f05a6c7d4193};

std::optional<PixelFormat> ToPixelFormat(const Napi::Value& value) {
  const std::optional<int> format = ToIntegerWithin(value, 0, kPixelFormatCount - 1, "format");
  if (!format) return std::nullopt;
  return static_cast<PixelFormat>(*format);
}

// Checked against the memory that it describes, in which every plane of a picture of this size has to be; a RangeError is pending when one
// is not.
std::optional<std::vector<PlaneLayout>> ToLayout(const Napi::Value& value, PixelFormat format, int width, int height, size_t size) {
  const std::span<const PlaneShape> shapes = PlanesOf(format);
  std::vector<PlaneLayout> layout;
  const Napi::Array array = value.As<Napi::Array>();
  const auto number = [&array](size_t index) {
    const Napi::Value element = array.Get(static_cast<uint32_t>(index));
    return element.IsNumber() ? element.As<Napi::Number>().DoubleValue() : -1;
  };
  bool fits = value.IsArray() && array.Length() == 2 * shapes.size();
  for (size_t i = 0; fits && i < shapes.size(); ++i) {
    const double offset = number(2 * i);
    const double stride = number(2 * i + 1);
    const double row = static_cast<double>(shapes[i].Columns(width)) * shapes[i].octets;
    fits = offset >= 0 && stride >= row && stride <= (1 << 30) &&
           offset + stride * (shapes[i].Rows(height) - 1) + row <= static_cast<double>(size);
    if (fits) layout.push_back({static_cast<size_t>(offset), static_cast<int>(stride)});
  }
  if (fits) return layout;
  Napi::RangeError::New(value.Env(), "the layout does not lie within the data").ThrowAsJavaScriptException();
  return std::nullopt;
}

}  // namespace

Napi::Function PictureHandle::Define(Napi::Env env) {
  return DefineClass(env, "NativePicture",
                     {
                         InstanceAccessor<&PictureHandle::GetFormat>("format"),
                         InstanceAccessor<&PictureHandle::GetWidth>("width"),
                         InstanceAccessor<&PictureHandle::GetHeight>("height"),
                         InstanceMethod<&PictureHandle::CopyTo>("copyTo"),
                         InstanceMethod<&PictureHandle::Clone>("clone"),
                         InstanceMethod<&PictureHandle::Close>("close"),
                     });
}

Napi::Object PictureHandle::New(Napi::Env env, webrtc::scoped_refptr<Picture> picture) {
  return Environment::From(env).Construct<PictureHandle>(env, {Napi::External<webrtc::scoped_refptr<Picture>>::New(env, &picture)});
}

Napi::Value PictureHandle::Create(const Napi::CallbackInfo& info) {
  const Napi::Value none = info.Env().Undefined();
  const std::optional<PixelFormat> format = ToPixelFormat(info[0]);
  if (!format) return none;
  const std::optional<int> width = ToIntegerWithin(info[1], 1, kMaxVideoSide, "width");
  if (!width) return none;
  const std::optional<int> height = ToIntegerWithin(info[2], 1, kMaxVideoSide, "height");
  if (!height) return none;
  const auto data = ToOctets(info[4], 0, "data");
  if (!data) return none;
  const auto layout = ToLayout(info[3], *format, *width, *height, data->size());
  if (!layout) return none;
  return New(info.Env(), Picture::Copy(*format, *width, *height, *layout, std::span(data->data(), data->size())));
}

webrtc::scoped_refptr<Picture> PictureHandle::From(const Napi::Value& value) {
  if (!value.IsObject()) return nullptr;
  Napi::Object object = value.As<Napi::Object>();
  // Unwrap may give nothing, too: JS may stop between the two.
  const PictureHandle* handle = object.CheckTypeTag(&kPictureTag) ? Unwrap(object) : nullptr;
  return handle ? handle->picture_ : nullptr;
}

PictureHandle::PictureHandle(const Napi::CallbackInfo& info)
    : Napi::ObjectWrap<PictureHandle>(info),
      picture_(std::move(*info[0].As<Napi::External<webrtc::scoped_refptr<Picture>>>().Data())),
      memory_(Environment::From(info.Env()).queue()) {
  if (IsEmpty()) return;  // JS cannot run any more: there is no object.
  info.This().As<Napi::Object>().TypeTag(&kPictureTag);
  memory_.Set(info.Env(), static_cast<int64_t>(picture_->size()));
}

Napi::Value PictureHandle::GetFormat(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), picture_ ? static_cast<int>(picture_->format()) : -1);
}

Napi::Value PictureHandle::GetWidth(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), picture_ ? picture_->width() : 0);
}

Napi::Value PictureHandle::GetHeight(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), picture_ ? picture_->height() : 0);
}

// (x, y, width, height, format, matrix, layout, data)
void PictureHandle::CopyTo(const Napi::CallbackInfo& info) {
  if (!picture_) return;
  const std::optional<int> x = ToIntegerWithin(info[0], 0, picture_->width() - 1, "x");
  if (!x) return;
  const std::optional<int> y = ToIntegerWithin(info[1], 0, picture_->height() - 1, "y");
  if (!y) return;
  const std::optional<int> width = ToIntegerWithin(info[2], 1, picture_->width() - *x, "width");
  if (!width) return;
  const std::optional<int> height = ToIntegerWithin(info[3], 1, picture_->height() - *y, "height");
  if (!height) return;
  const std::optional<PixelFormat> format = ToPixelFormat(info[4]);
  if (!format) return;
  const std::optional<int> matrix = ToIntegerWithin(info[5], 0, static_cast<int>(YuvMatrix::kBt2020Full), "matrix");
  if (!matrix) return;
  const bool drops_alpha = picture_->format() == PixelFormat::kI420A && *format == PixelFormat::kI420;
  if (*format != picture_->format() && !drops_alpha && !IsRgb(*format)) {
    Napi::RangeError::New(info.Env(), "pictures are converted to RGB formats only").ThrowAsJavaScriptException();
    return;
  }
  const auto data = ToOctets(info[7], 0, "data");
  if (!data) return;
  const auto layout = ToLayout(info[6], *format, *width, *height, data->size());
  if (!layout) return;
  picture_->CopyTo({*x, *y, *width, *height}, *format, static_cast<YuvMatrix>(*matrix), *layout, data->data());
}

Napi::Value PictureHandle::Clone(const Napi::CallbackInfo& info) {
  return picture_ ? New(info.Env(), picture_).As<Napi::Value>() : info.Env().Undefined();
}

void PictureHandle::Close(const Napi::CallbackInfo& info) {
  picture_ = nullptr;
  memory_.Set(info.Env(), 0);
}

}  // namespace node_webrtc
