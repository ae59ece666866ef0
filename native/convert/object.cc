#include "convert/object.h"

#include <cstring>

namespace node_webrtc {

std::string ToString(const Napi::Value& value) { return value.IsString() ? value.As<Napi::String>().Utf8Value() : std::string(); }

std::vector<std::string> ToStrings(const Napi::Value& array) {
  std::vector<std::string> result;
  if (!array.IsArray()) return result;
  const auto list = array.As<Napi::Array>();
  const uint32_t length = list.Length();
  result.reserve(length);
  for (uint32_t i = 0; i < length; ++i) result.push_back(ToString(list.Get(i)));
  return result;
}

bool ToBool(const Napi::Value& value) { return value.IsBoolean() && value.As<Napi::Boolean>().Value(); }

std::optional<std::string> OptionalString(const Napi::Object& object, const char* name) {
  const Napi::Value value = object.Get(name);
  if (!value.IsString()) return std::nullopt;
  return ToString(value);
}

std::optional<double> OptionalDouble(const Napi::Object& object, const char* name) {
  const Napi::Value value = object.Get(name);
  if (!value.IsNumber()) return std::nullopt;
  return value.As<Napi::Number>().DoubleValue();
}

std::optional<int> OptionalInt(const Napi::Object& object, const char* name) {
  const Napi::Value value = object.Get(name);
  if (!value.IsNumber()) return std::nullopt;
  return value.As<Napi::Number>().Int32Value();
}

std::optional<bool> OptionalBool(const Napi::Object& object, const char* name) {
  const Napi::Value value = object.Get(name);
  if (!value.IsBoolean()) return std::nullopt;
  return value.As<Napi::Boolean>().Value();
}

void CallMethod(const Napi::Object& object, const char* method, std::initializer_list<napi_value> arguments) {
  const Napi::Value function = object.Get(method);
  if (function.IsFunction()) function.As<Napi::Function>().Call(object, arguments);
}

Napi::String FromString(Napi::Env env, std::string_view value) { return Napi::String::New(env, value.data(), value.size()); }

Napi::Array FromStrings(Napi::Env env, const std::vector<std::string>& values) {
  Napi::Array array = Napi::Array::New(env, values.size());
  for (uint32_t i = 0; i < values.size(); ++i) array.Set(i, FromString(env, values[i]));
  return array;
}

Napi::Value FromOptional(Napi::Env env, const std::optional<std::string>& value) {
  return value ? FromString(env, *value).As<Napi::Value>() : env.Null();
}

Napi::Value FromOptional(Napi::Env env, const std::optional<double>& value) {
  return value ? Napi::Number::New(env, *value).As<Napi::Value>() : env.Null();
}

Napi::Value FromOptional(Napi::Env env, const std::optional<int>& value) {
  return value ? Napi::Number::New(env, *value).As<Napi::Value>() : env.Null();
}

Napi::ArrayBuffer FromBytes(Napi::Env env, const uint8_t* data, size_t size) {
  Napi::ArrayBuffer buffer = Napi::ArrayBuffer::New(env, size);
  if (size > 0) std::memcpy(buffer.Data(), data, size);
  return buffer;
}

}  // namespace node_webrtc
