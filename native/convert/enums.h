#ifndef NATIVE_CONVERT_ENUMS_H_
#define NATIVE_CONVERT_ENUMS_H_

#include <string_view>

#include "api/dtls_transport_interface.h"
#include "api/jsep.h"
#include "api/media_types.h"
#include "api/peer_connection_interface.h"
#include "api/priority.h"
#include "api/rtp_parameters.h"
#include "api/rtp_transceiver_direction.h"
#include "api/sctp_transport_interface.h"
#include "api/transport/enums.h"
#include "p2p/base/ice_transport_internal.h"
#include "p2p/base/transport_description.h"

namespace node_webrtc {

// The specifications' enum values. Any thread.

std::string_view ToString(webrtc::PeerConnectionInterface::SignalingState state);
std::string_view ToString(webrtc::PeerConnectionInterface::IceGatheringState state);
std::string_view ToString(webrtc::IceGatheringState state);
std::string_view ToString(webrtc::IceTransportState state);
std::string_view ToString(webrtc::IceRole role);
std::string_view ToString(webrtc::DtlsTransportState state);
std::string_view ToString(webrtc::SctpTransportState state);
std::string_view ToString(webrtc::RtpTransceiverDirection direction);
std::string_view ToString(webrtc::MediaType kind);
std::string_view ToString(webrtc::SdpType type);
std::string_view ToString(webrtc::Priority priority);
std::string_view ToString(webrtc::DegradationPreference preference);

webrtc::RtpTransceiverDirection ToDirection(std::string_view value);
webrtc::MediaType ToMediaType(std::string_view value);
webrtc::SdpType ToSdpType(std::string_view value);
webrtc::Priority ToPriority(std::string_view value);
webrtc::DegradationPreference ToDegradationPreference(std::string_view value);

}  // namespace node_webrtc

#endif  // NATIVE_CONVERT_ENUMS_H_
