#include "media/picture_format.h"

#include "convert/object.h"
#include "media/i420.h"
#include "media/typed_array.h"

namespace node_webrtc {
namespace {

constexpr double kMinFrameRate = 1;
constexpr double kMaxFrameRate = 240;

}  // namespace

std::optional<PictureFormat> ToPictureFormat(const Napi::Value& value) {
  const Napi::Object object = value.As<Napi::Object>();
  const std::optional<int> width = ToIntegerWithin(object.Get("width"), 1, kMaxVideoSide, "width");
  if (!width) return std::nullopt;
  const std::optional<int> height = ToIntegerWithin(object.Get("height"), 1, kMaxVideoSide, "height");
  if (!height) return std::nullopt;
  const double frame_rate = OptionalDouble(object, "frameRate").value_or(0);
  if (!(frame_rate >= kMinFrameRate && frame_rate <= kMaxFrameRate)) {
    Napi::RangeError::New(value.Env(), "frameRate is not from 1 to 240").ThrowAsJavaScriptException();
    return std::nullopt;
  }
  return PictureFormat{*width, *height, frame_rate};
}

}  // namespace node_webrtc
