#ifndef NATIVE_CONNECTION_SNAPSHOT_H_
#define NATIVE_CONNECTION_SNAPSHOT_H_

#include <napi.h>

#include <optional>
#include <string>
#include <vector>

#include "api/media_types.h"
#include "api/peer_connection_interface.h"
#include "api/rtp_parameters.h"
#include "api/rtp_transceiver_direction.h"
#include "api/scoped_refptr.h"
#include "connection/transceiver_handle.h"
#include "connection/transport_snapshot.h"
#include "connection/transports.h"
#include "convert/description.h"

namespace node_webrtc {

class TransceiverWrappers;

// The four description slots (NativeDescriptions).
struct DescriptionsSnapshot {
  std::optional<Description> current_local;
  std::optional<Description> pending_local;
  std::optional<Description> current_remote;
  std::optional<Description> pending_remote;
};

struct TransceiverSnapshot {
  webrtc::scoped_refptr<TransceiverHandle> handle;
  std::optional<std::string> mid;
  webrtc::RtpTransceiverDirection direction = webrtc::RtpTransceiverDirection::kInactive;
  std::optional<webrtc::RtpTransceiverDirection> current_direction;
  std::optional<webrtc::RtpTransceiverDirection> fired_direction;
  bool stopping = false;
  bool stopped = false;
  std::optional<int> transport;
  webrtc::RtpParameters sender_parameters;
  webrtc::RtpParameters receiver_parameters;
  // In the order of NativeAddon.headerExtensions.
  std::vector<webrtc::RtpTransceiverDirection> extensions_to_negotiate;
  std::vector<webrtc::RtpTransceiverDirection> negotiated_extensions;
  std::vector<std::string> remote_stream_ids;
};

// All that setLocalDescription or setRemoteDescription changed: copied in one go on the signaling thread, applied in one task on the JS
// thread.
struct PeerConnectionSnapshot {
  webrtc::PeerConnectionInterface::SignalingState signaling_state = webrtc::PeerConnectionInterface::kStable;
  DescriptionsSnapshot descriptions;
  std::optional<bool> can_trickle_ice_candidates;
  std::vector<TransceiverSnapshot> transceivers;
  // Known before, gone now: stopped, or made by an offer that was rolled back.
  std::vector<webrtc::scoped_refptr<TransceiverHandle>> removed_transceivers;
  std::vector<DtlsSnapshot> dtls;
  std::optional<SctpSnapshot> sctp;
  // Keeps newer reports of the transports back until JS has this.
  TransportMonitor::Hold hold;
};

// Signaling thread.
DescriptionsSnapshot TakeDescriptions(const webrtc::PeerConnectionInterface& connection);
PeerConnectionSnapshot TakeSnapshot(webrtc::PeerConnectionInterface& connection, TransceiverRegistry& transceivers,
                                    TransportMonitor& transports);

// JS thread. `wrappers` finds or makes the JS object of each transceiver, and forgets those that were removed.
Napi::Object ToJs(Napi::Env env, const DescriptionsSnapshot& snapshot);
Napi::Object ToJs(Napi::Env env, const PeerConnectionSnapshot& snapshot, TransceiverWrappers& wrappers);

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_SNAPSHOT_H_
