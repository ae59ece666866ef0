#ifndef NATIVE_CONVERT_RTP_PARAMETERS_H_
#define NATIVE_CONVERT_RTP_PARAMETERS_H_

#include <napi.h>

#include <optional>
#include <string>
#include <vector>

#include "api/media_types.h"
#include "api/rtp_parameters.h"

namespace node_webrtc {

// RTP parameters, codecs and capabilities in the specification's names and units. JS thread.

webrtc::RtpEncodingParameters ToEncoding(const Napi::Object& value);
std::vector<webrtc::RtpEncodingParameters> ToEncodings(const Napi::Value& array);
std::vector<webrtc::RtpCodecCapability> ToCodecCapabilities(const Napi::Value& array);

enum class ParametersOf { kSender, kReceiver };
Napi::Object FromParameters(Napi::Env env, const webrtc::RtpParameters& parameters, ParametersOf side);
Napi::Object FromCapabilities(Napi::Env env, const webrtc::RtpCapabilities& capabilities);

// `key=value;key=value`; empty when the codec has no parameters.
std::string FormatFmtp(const webrtc::CodecParameterMap& parameters);
webrtc::CodecParameterMap ParseFmtp(const std::string& line);

// Applies what setParameters may change to the parameters that libwebrtc has now; the encodings belong together by their rids. Any thread.
void ApplyEncodings(const std::vector<webrtc::RtpEncodingParameters>& changed, webrtc::RtpParameters& current);

}  // namespace node_webrtc

#endif  // NATIVE_CONVERT_RTP_PARAMETERS_H_
