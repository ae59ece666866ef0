#ifndef NATIVE_CONNECTION_TRANSPORT_SNAPSHOT_H_
#define NATIVE_CONNECTION_TRANSPORT_SNAPSHOT_H_

#include <napi.h>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "api/candidate.h"
#include "api/dtls_transport_interface.h"
#include "api/rtc_error.h"
#include "api/sctp_transport_interface.h"
#include "api/transport/enums.h"
#include "p2p/base/ice_transport_internal.h"
#include "p2p/base/transport_description.h"

namespace node_webrtc {

// NativeIceSnapshot; copied on the network thread.
struct IceSnapshot {
  webrtc::IceTransportState state = webrtc::IceTransportState::kNew;
  webrtc::IceGatheringState gathering_state = webrtc::kIceGatheringNew;
  webrtc::IceRole role = webrtc::ICEROLE_UNKNOWN;
  int component = 1;
  std::optional<std::pair<webrtc::Candidate, webrtc::Candidate>> selected_pair;  // Local, remote.
  std::vector<webrtc::Candidate> local_candidates;
  std::vector<webrtc::Candidate> remote_candidates;
  std::optional<webrtc::IceParameters> local_parameters;
  std::optional<webrtc::IceParameters> remote_parameters;
};

// NativeDtlsSnapshot.
struct DtlsSnapshot {
  int id = 0;
  webrtc::DtlsTransportState state = webrtc::DtlsTransportState::kNew;
  // DER, leaf first; null when they did not change since the last snapshot.
  std::optional<std::vector<std::vector<uint8_t>>> remote_certificates;
  std::optional<webrtc::RTCError> error;
  IceSnapshot ice;
};

// NativeSctpSnapshot.
struct SctpSnapshot {
  int transport = 0;
  webrtc::SctpTransportState state = webrtc::SctpTransportState::kConnecting;
  std::optional<double> max_message_size;
  std::optional<int> max_channels;
};

// Network thread. What an ICE transport of libwebrtc's own class knows; `before` is what it knew, for a transport that is gone.
IceSnapshot ReadIce(webrtc::IceTransportInternal* internal, const IceSnapshot& before);
bool SameIce(const IceSnapshot& a, const IceSnapshot& b);

// JS thread.
Napi::Object ToJs(Napi::Env env, const IceSnapshot& ice);
Napi::Object ToJs(Napi::Env env, const DtlsSnapshot& snapshot);
Napi::Object ToJs(Napi::Env env, const SctpSnapshot& snapshot);

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_TRANSPORT_SNAPSHOT_H_
