#include "convert/configuration.h"

#include "connection/certificate.h"
#include "convert/enums.h"
#include "convert/object.h"

namespace node_webrtc {
namespace {

using RtcConfiguration = webrtc::PeerConnectionInterface::RTCConfiguration;

webrtc::PeerConnectionInterface::IceServer ToIceServer(const Napi::Object& value) {
  webrtc::PeerConnectionInterface::IceServer server;
  server.urls = ToStrings(value.Get("urls"));
  server.username = OptionalString(value, "username").value_or("");
  server.password = OptionalString(value, "credential").value_or("");
  return server;
}

webrtc::PeerConnectionInterface::BundlePolicy ToBundlePolicy(std::string_view value) {
  if (value == "max-bundle") return webrtc::PeerConnectionInterface::kBundlePolicyMaxBundle;
  if (value == "max-compat") return webrtc::PeerConnectionInterface::kBundlePolicyMaxCompat;
  return webrtc::PeerConnectionInterface::kBundlePolicyBalanced;
}

}  // namespace

Configuration ToConfiguration(const Napi::Object& value) {
  Configuration configuration;
  RtcConfiguration& rtc = configuration.rtc;

  ForEachObject(value.Get("iceServers"), [&](const Napi::Object& server) { rtc.servers.push_back(ToIceServer(server)); });
  const bool relay_only = ToString(value.Get("iceTransportPolicy")) == "relay";
  rtc.type = relay_only ? webrtc::PeerConnectionInterface::kRelay : webrtc::PeerConnectionInterface::kAll;
  rtc.bundle_policy = ToBundlePolicy(ToString(value.Get("bundlePolicy")));
  rtc.rtcp_mux_policy = ToString(value.Get("rtcpMuxPolicy")) == "negotiate" ? webrtc::PeerConnectionInterface::kRtcpMuxPolicyNegotiate
                                                                            : webrtc::PeerConnectionInterface::kRtcpMuxPolicyRequire;
  rtc.ice_candidate_pool_size = OptionalInt(value, "iceCandidatePoolSize").value_or(0);
  ForEachObject(value.Get("certificates"), [&](const Napi::Object& object) {
    if (auto certificate = Certificate::From(object)) rtc.certificates.push_back(std::move(certificate));
  });

  // JSEP 4.1.10.2: a remote offer in have-local-offer rolls the local one back.
  rtc.enable_implicit_rollback = true;
  // As browsers do: the encoder's load is judged by its use of time.
  rtc.set_experiment_cpu_load_estimator(true);

  const Napi::Value ports = value.Get("portRange");
  if (ports.IsObject()) {
    configuration.min_port = OptionalInt(ports.As<Napi::Object>(), "min").value_or(0);
    configuration.max_port = OptionalInt(ports.As<Napi::Object>(), "max").value_or(0);
    rtc.set_min_port(configuration.min_port);
    rtc.set_max_port(configuration.max_port);
  }
  const Napi::Value interfaces = value.Get("interfaces");
  if (interfaces.IsArray()) configuration.interfaces = ToStrings(interfaces);
  const Napi::Value authorities = value.Get("certificateAuthorities");
  if (authorities.IsArray()) configuration.certificate_authorities = ToStrings(authorities);
  if (!OptionalBool(value, "tcpCandidates").value_or(true)) {
    rtc.tcp_candidate_policy = webrtc::PeerConnectionInterface::kTcpCandidatePolicyDisabled;
  }
  return configuration;
}

webrtc::DataChannelInit ToDataChannelInit(const Napi::Object& value) {
  webrtc::DataChannelInit init;
  init.ordered = OptionalBool(value, "ordered").value_or(true);
  init.maxRetransmitTime = OptionalInt(value, "maxPacketLifeTime");
  init.maxRetransmits = OptionalInt(value, "maxRetransmits");
  init.protocol = OptionalString(value, "protocol").value_or("");
  init.negotiated = OptionalBool(value, "negotiated").value_or(false);
  init.id = OptionalInt(value, "id").value_or(-1);
  if (const auto priority = OptionalString(value, "priority")) init.priority = webrtc::PriorityValue(ToPriority(*priority));
  return init;
}

}  // namespace node_webrtc
