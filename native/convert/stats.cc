#include "convert/stats.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <variant>
#include <vector>

#include "api/stats/attribute.h"
#include "api/stats/rtc_stats.h"
#include "convert/object.h"

namespace node_webrtc {
namespace {

// Members of libwebrtc's own, in no specification. What is in webrtc-stats and webrtc-provisional-stats (`contentType`, `networkType`) is
// passed on.
constexpr std::string_view kNotStandard[] = {
    "delayedPacketOutageSamples",
    "googTimingFrameInfo",
    "interruptionCount",
    "ip",
    "isRemote",
    "jitterBufferFlushes",
    "minPlayoutDelay",
    "networkAdapterType",
    "networkSlice",
    "relativePacketArrivalDelay",
    "rtcpTransportStatsId",
    "totalInterruptionDuration",
    "vpn",
    "writable",
};

// A candidate pair's priority is obsolete; a candidate's is not.
bool IsStandard(std::string_view type, std::string_view member) {
  if (member == "priority") return type != "candidate-pair";
  return std::find(std::begin(kNotStandard), std::end(kNotStandard), member) == std::end(kNotStandard);
}

class Converter {
 public:
  Converter(Napi::Env env, const StatsSnapshot& snapshot) : env_(env), snapshot_(snapshot) {}

  Napi::Object FromStats(const webrtc::RTCStats& stats) {
    Napi::Object object = Napi::Object::New(env_);
    object.Set(Key("id"), FromString(env_, stats.id()));
    object.Set(Key("timestamp"), Number(static_cast<double>(stats.timestamp().us()) / 1000.0));
    object.Set(Key("type"), Text(stats.type()));
    for (const webrtc::Attribute& attribute : stats.Attributes()) {
      if (!attribute.has_value() || !IsStandard(stats.type(), attribute.name())) continue;
      object.Set(Key(attribute.name()), FromAttribute(attribute));
    }
    return object;
  }

 private:
  // One JS string per name and report: names repeat in every object of a type.
  Napi::Value Key(const char* name) {
    Napi::Value& key = keys_[name];
    if (key.IsEmpty()) key = Text(name);
    return key;
  }

  Napi::Value FromAttribute(const webrtc::Attribute& attribute) {
    if (std::strcmp(attribute.name(), "trackIdentifier") == 0) {
      const std::string& id = attribute.get<std::string>();
      const auto visible = snapshot_.visible_track_ids.find(id);
      return FromString(env_, visible == snapshot_.visible_track_ids.end() ? id : visible->second);
    }
    return std::visit([this](const auto* value) { return From(**value); }, attribute.as_variant());
  }

  Napi::Value Text(const char* value) { return Napi::String::New(env_, value); }
  Napi::Value Number(double value) { return Napi::Number::New(env_, value); }

  Napi::Value From(bool value) { return Napi::Boolean::New(env_, value); }
  Napi::Value From(const std::string& value) { return FromString(env_, value); }
  template <typename T>
    requires std::is_arithmetic_v<T>
  Napi::Value From(T value) {
    return Number(static_cast<double>(value));
  }
  template <typename T>
  Napi::Value From(const std::vector<T>& values) {
    Napi::Array array = Napi::Array::New(env_, values.size());
    for (uint32_t i = 0; i < values.size(); ++i) array.Set(i, From(values[i]));
    return array;
  }
  template <typename T>
  Napi::Value From(const std::map<std::string, T>& values) {
    Napi::Object object = Napi::Object::New(env_);
    for (const auto& [name, value] : values) object.Set(name, From(value));
    return object;
  }

  const Napi::Env env_;
  const StatsSnapshot& snapshot_;
  std::unordered_map<std::string_view, Napi::Value> keys_;  // The names are literals of libwebrtc's.
};

}  // namespace

Napi::Array FromStats(Napi::Env env, const StatsSnapshot& snapshot) {
  Napi::Array array = Napi::Array::New(env);
  if (!snapshot.report) return array;
  Converter converter(env, snapshot);
  uint32_t index = 0;
  for (const webrtc::RTCStats& stats : *snapshot.report) array.Set(index++, converter.FromStats(stats));
  return array;
}

}  // namespace node_webrtc
