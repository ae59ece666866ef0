#include "convert/rtp_parameters.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

#include "api/video_codecs/scalability_mode.h"
#include "convert/enums.h"
#include "convert/object.h"

namespace node_webrtc {
namespace {

using webrtc::Priority;

// webrtc-priority: `priority` weighs 0.5, 1, 2, 4; libwebrtc keeps the weight.
double ToBitratePriority(Priority priority) {
  switch (priority) {
    case Priority::kVeryLow:
      return webrtc::kDefaultBitratePriority * 0.5;
    case Priority::kLow:
      return webrtc::kDefaultBitratePriority;
    case Priority::kMedium:
      return webrtc::kDefaultBitratePriority * 2;
    case Priority::kHigh:
      return webrtc::kDefaultBitratePriority * 4;
  }
  return webrtc::kDefaultBitratePriority;
}

Priority FromBitratePriority(double weight) {
  for (const Priority priority : {Priority::kVeryLow, Priority::kLow, Priority::kMedium}) {
    if (weight <= ToBitratePriority(priority)) return priority;
  }
  return Priority::kHigh;
}

int ToBitsPerSecond(double value) { return static_cast<int>(std::min<double>(value, std::numeric_limits<int>::max())); }

// `audio/opus` -> kind and name.
void ReadCodec(const Napi::Object& value, webrtc::RtpCodec& codec) {
  const std::string mime_type = ToString(value.Get("mimeType"));
  const size_t slash = mime_type.find('/');
  codec.kind = ToMediaType(std::string_view(mime_type).substr(0, slash));
  if (slash != std::string::npos) codec.name = mime_type.substr(slash + 1);
  codec.clock_rate = OptionalInt(value, "clockRate");
  codec.num_channels = OptionalInt(value, "channels");
  if (const auto line = OptionalString(value, "sdpFmtpLine")) codec.parameters = ParseFmtp(*line);
}

Napi::Object FromCodec(Napi::Env env, const webrtc::RtpCodec& codec) {
  Napi::Object object = Napi::Object::New(env);
  object.Set("mimeType", FromString(env, codec.mime_type()));
  object.Set("clockRate", Napi::Number::New(env, codec.clock_rate.value_or(0)));
  if (codec.num_channels) object.Set("channels", Napi::Number::New(env, *codec.num_channels));
  if (!codec.parameters.empty()) object.Set("sdpFmtpLine", FromString(env, FormatFmtp(codec.parameters)));
  return object;
}

Napi::Object FromEncoding(Napi::Env env, const webrtc::RtpEncodingParameters& encoding) {
  Napi::Object object = Napi::Object::New(env);
  if (!encoding.rid.empty()) object.Set("rid", FromString(env, encoding.rid));
  object.Set("active", Napi::Boolean::New(env, encoding.active));
  if (encoding.max_bitrate_bps) object.Set("maxBitrate", Napi::Number::New(env, *encoding.max_bitrate_bps));
  if (encoding.max_framerate) object.Set("maxFramerate", Napi::Number::New(env, *encoding.max_framerate));
  if (encoding.scale_resolution_down_by) {
    object.Set("scaleResolutionDownBy", Napi::Number::New(env, *encoding.scale_resolution_down_by));
  }
  if (encoding.scale_resolution_down_to) {
    Napi::Object restriction = Napi::Object::New(env);
    restriction.Set("maxWidth", Napi::Number::New(env, encoding.scale_resolution_down_to->width));
    restriction.Set("maxHeight", Napi::Number::New(env, encoding.scale_resolution_down_to->height));
    object.Set("scaleResolutionDownTo", restriction);
  }
  if (encoding.scalability_mode) object.Set("scalabilityMode", FromString(env, *encoding.scalability_mode));
  object.Set("priority", FromString(env, ToString(FromBitratePriority(encoding.bitrate_priority))));
  object.Set("networkPriority", FromString(env, ToString(encoding.network_priority)));
  object.Set("adaptivePtime", Napi::Boolean::New(env, encoding.adaptive_ptime));
  if (encoding.codec) object.Set("codec", FromCodec(env, *encoding.codec));
  return object;
}

}  // namespace

webrtc::RtpEncodingParameters ToEncoding(const Napi::Object& value) {
  webrtc::RtpEncodingParameters encoding;
  encoding.rid = OptionalString(value, "rid").value_or("");
  encoding.active = OptionalBool(value, "active").value_or(true);
  if (const auto bitrate = OptionalDouble(value, "maxBitrate")) encoding.max_bitrate_bps = ToBitsPerSecond(*bitrate);
  encoding.max_framerate = OptionalDouble(value, "maxFramerate");
  encoding.scale_resolution_down_by = OptionalDouble(value, "scaleResolutionDownBy");
  const Napi::Value restriction = value.Get("scaleResolutionDownTo");
  if (restriction.IsObject()) {
    encoding.scale_resolution_down_to = {.width = OptionalInt(restriction.As<Napi::Object>(), "maxWidth").value_or(0),
                                         .height = OptionalInt(restriction.As<Napi::Object>(), "maxHeight").value_or(0)};
  }
  encoding.scalability_mode = OptionalString(value, "scalabilityMode");
  if (const auto priority = OptionalString(value, "priority")) encoding.bitrate_priority = ToBitratePriority(ToPriority(*priority));
  if (const auto priority = OptionalString(value, "networkPriority")) encoding.network_priority = ToPriority(*priority);
  encoding.adaptive_ptime = OptionalBool(value, "adaptivePtime").value_or(false);
  encoding.request_key_frame = OptionalBool(value, "keyFrame").value_or(false);
  const Napi::Value codec = value.Get("codec");
  if (codec.IsObject()) ReadCodec(codec.As<Napi::Object>(), encoding.codec.emplace());
  return encoding;
}

std::vector<webrtc::RtpEncodingParameters> ToEncodings(const Napi::Value& array) {
  std::vector<webrtc::RtpEncodingParameters> encodings;
  ForEachObject(array, [&](const Napi::Object& value) { encodings.push_back(ToEncoding(value)); });
  return encodings;
}

std::vector<webrtc::RtpCodecCapability> ToCodecCapabilities(const Napi::Value& array) {
  std::vector<webrtc::RtpCodecCapability> codecs;
  ForEachObject(array, [&](const Napi::Object& value) { ReadCodec(value, codecs.emplace_back()); });
  return codecs;
}

Napi::Object FromParameters(Napi::Env env, const webrtc::RtpParameters& parameters, ParametersOf side) {
  Napi::Object object = Napi::Object::New(env);

  Napi::Array codecs = Napi::Array::New(env, parameters.codecs.size());
  for (uint32_t i = 0; i < parameters.codecs.size(); ++i) {
    Napi::Object codec = FromCodec(env, parameters.codecs[i]);
    codec.Set("payloadType", Napi::Number::New(env, parameters.codecs[i].payload_type));
    codecs.Set(i, codec);
  }
  object.Set("codecs", codecs);

  Napi::Array extensions = Napi::Array::New(env, parameters.header_extensions.size());
  for (uint32_t i = 0; i < parameters.header_extensions.size(); ++i) {
    const webrtc::RtpExtension& extension = parameters.header_extensions[i];
    Napi::Object entry = Napi::Object::New(env);
    entry.Set("uri", FromString(env, extension.uri));
    entry.Set("id", Napi::Number::New(env, extension.id.value()));
    entry.Set("encrypted", Napi::Boolean::New(env, extension.encrypt));
    extensions.Set(i, entry);
  }
  object.Set("headerExtensions", extensions);

  Napi::Object rtcp = Napi::Object::New(env);
  if (!parameters.rtcp.cname.empty()) rtcp.Set("cname", FromString(env, parameters.rtcp.cname));
  rtcp.Set("reducedSize", Napi::Boolean::New(env, parameters.rtcp.reduced_size));
  object.Set("rtcp", rtcp);

  if (side == ParametersOf::kReceiver) return object;

  Napi::Array encodings = Napi::Array::New(env, parameters.encodings.size());
  for (uint32_t i = 0; i < parameters.encodings.size(); ++i) encodings.Set(i, FromEncoding(env, parameters.encodings[i]));
  object.Set("encodings", encodings);
  if (parameters.degradation_preference) {
    object.Set("degradationPreference", FromString(env, ToString(*parameters.degradation_preference)));
  }
  return object;
}

Napi::Object FromCapabilities(Napi::Env env, const webrtc::RtpCapabilities& capabilities) {
  Napi::Object object = Napi::Object::New(env);

  Napi::Array codecs = Napi::Array::New(env, capabilities.codecs.size());
  for (uint32_t i = 0; i < capabilities.codecs.size(); ++i) {
    const webrtc::RtpCodecCapability& capability = capabilities.codecs[i];
    Napi::Object codec = FromCodec(env, capability);
    if (!capability.scalability_modes.empty()) {
      Napi::Array modes = Napi::Array::New(env, capability.scalability_modes.size());
      for (uint32_t m = 0; m < capability.scalability_modes.size(); ++m) {
        modes.Set(m, FromString(env, webrtc::ScalabilityModeToString(capability.scalability_modes[m])));
      }
      codec.Set("scalabilityModes", modes);
    }
    codecs.Set(i, codec);
  }
  object.Set("codecs", codecs);

  Napi::Array extensions = Napi::Array::New(env, capabilities.header_extensions.size());
  for (uint32_t i = 0; i < capabilities.header_extensions.size(); ++i) {
    Napi::Object extension = Napi::Object::New(env);
    extension.Set("uri", FromString(env, capabilities.header_extensions[i].uri));
    extensions.Set(i, extension);
  }
  object.Set("headerExtensions", extensions);
  return object;
}

std::string FormatFmtp(const webrtc::CodecParameterMap& parameters) {
  std::string line;
  for (const auto& [key, value] : parameters) {
    if (!line.empty()) line += ';';
    // Formats like RED's `111/111` have no key.
    if (!key.empty()) line += key + '=';
    line += value;
  }
  return line;
}

webrtc::CodecParameterMap ParseFmtp(const std::string& line) {
  webrtc::CodecParameterMap parameters;
  // Values may contain `=`, and formats without a key may contain neither it nor `;`: libwebrtc's own parser knows both.
  if (!line.empty()) webrtc::ParseFmtpParameterSet(line, parameters);
  return parameters;
}

void ApplyEncodings(const std::vector<webrtc::RtpEncodingParameters>& changed, webrtc::RtpParameters& current) {
  for (size_t i = 0; i < current.encodings.size(); ++i) {
    webrtc::RtpEncodingParameters& to = current.encodings[i];
    // An offer that drops layers has dropped them here already.
    const auto same = std::find_if(changed.begin(), changed.end(), [&](const auto& encoding) { return encoding.rid == to.rid; });
    if (same == changed.end()) continue;
    const webrtc::RtpEncodingParameters& from = *same;
    to.active = from.active;
    to.max_bitrate_bps = from.max_bitrate_bps;
    to.max_framerate = from.max_framerate;
    to.scale_resolution_down_by = from.scale_resolution_down_by;
    to.scale_resolution_down_to = from.scale_resolution_down_to;
    to.scalability_mode = from.scalability_mode;
    to.bitrate_priority = from.bitrate_priority;
    to.network_priority = from.network_priority;
    to.adaptive_ptime = from.adaptive_ptime;
    to.codec = from.codec;
    to.request_key_frame = from.request_key_frame;
  }
}

}  // namespace node_webrtc
