#ifndef NATIVE_CONVERT_OBJECT_H_
#define NATIVE_CONVERT_OBJECT_H_

#include <napi.h>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace node_webrtc {

// Reading and writing plain JS values. JS thread. TypeScript has validated what is read; an absent member is `undefined`.
//
// While a worker is being terminated JS cannot run, at any moment: getting a member gives an empty value then, and node-addon-api ends the
// process when an empty value is used. Here it reads as absent.

std::string ToString(const Napi::Value& value);
std::vector<std::string> ToStrings(const Napi::Value& array);
bool ToBool(const Napi::Value& value);

std::optional<std::string> OptionalString(const Napi::Object& object, const char* name);  // Null reads as absent, too.
std::optional<double> OptionalDouble(const Napi::Object& object, const char* name);
std::optional<int> OptionalInt(const Napi::Object& object, const char* name);
std::optional<bool> OptionalBool(const Napi::Object& object, const char* name);

// Calls `visit` with each object of an array.
template <typename Visitor>
void ForEachObject(const Napi::Value& array, Visitor visit) {
  if (!array.IsArray()) return;
  const auto list = array.As<Napi::Array>();
  const uint32_t length = list.Length();
  for (uint32_t i = 0; i < length; ++i) {
    const Napi::Value element = list.Get(i);
    if (element.IsObject()) visit(element.As<Napi::Object>());
  }
}

// Calls `object[method](...arguments)`.
void CallMethod(const Napi::Object& object, const char* method, std::initializer_list<napi_value> arguments);

Napi::String FromString(Napi::Env env, std::string_view value);
Napi::Array FromStrings(Napi::Env env, const std::vector<std::string>& values);
// JS null when the value is absent.
Napi::Value FromOptional(Napi::Env env, const std::optional<std::string>& value);
Napi::Value FromOptional(Napi::Env env, const std::optional<double>& value);
Napi::Value FromOptional(Napi::Env env, const std::optional<int>& value);
// One copy into an ArrayBuffer that JS owns.
Napi::ArrayBuffer FromBytes(Napi::Env env, const uint8_t* data, size_t size);

}  // namespace node_webrtc

#endif  // NATIVE_CONVERT_OBJECT_H_
