#include "media/typed_array.h"

#include <cmath>
#include <string>

namespace node_webrtc {
namespace {

template <typename T>
std::optional<webrtc::ArrayView<T>> View(const Napi::Value& value, size_t size, const char* name) {
  Napi::TypedArrayOf<T> array = value.As<Napi::TypedArrayOf<T>>();
  if (array.ElementLength() < size) {
    Napi::RangeError::New(value.Env(), std::string(name) + " has " + std::to_string(array.ElementLength()) + " elements, not the " +
                                           std::to_string(size) + " that its dimensions take")
        .ThrowAsJavaScriptException();
    return std::nullopt;
  }
  return webrtc::ArrayView<T>(array.Data(), array.ElementLength());
}

bool HasType(const Napi::Value& value, napi_typedarray_type type) {
  return value.IsTypedArray() && value.As<Napi::TypedArray>().TypedArrayType() == type;
}

std::nullopt_t WrongType(Napi::Env env, const char* name, const char* type) {
  Napi::TypeError::New(env, std::string(name) + " is not " + type).ThrowAsJavaScriptException();
  return std::nullopt;
}

}  // namespace

std::optional<webrtc::ArrayView<uint8_t>> ToOctets(const Napi::Value& value, size_t size, const char* name) {
  if (!HasType(value, napi_uint8_array) && !HasType(value, napi_uint8_clamped_array)) return WrongType(value.Env(), name, "a Uint8Array");
  return View<uint8_t>(value, size, name);
}

std::optional<webrtc::ArrayView<int16_t>> ToSamples(const Napi::Value& value, size_t size, const char* name) {
  if (!HasType(value, napi_int16_array)) return WrongType(value.Env(), name, "an Int16Array");
  return View<int16_t>(value, size, name);
}

std::optional<int> ToIntegerWithin(const Napi::Value& value, int min, int max, const char* name) {
  if (value.IsEmpty()) return std::nullopt;
  const double number = value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : NAN;
  if (number >= min && number <= max && number == std::floor(number)) return static_cast<int>(number);
  Napi::RangeError::New(value.Env(), std::string(name) + " is not an integer from " + std::to_string(min) + " to " + std::to_string(max))
      .ThrowAsJavaScriptException();
  return std::nullopt;
}

}  // namespace node_webrtc
