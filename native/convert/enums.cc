#include "convert/enums.h"

#include "rtc_base/checks.h"

namespace node_webrtc {

using webrtc::DegradationPreference;
using webrtc::DtlsTransportState;
using webrtc::IceTransportState;
using webrtc::MediaType;
using webrtc::PeerConnectionInterface;
using webrtc::Priority;
using webrtc::RtpTransceiverDirection;
using webrtc::SctpTransportState;
using webrtc::SdpType;

std::string_view ToString(PeerConnectionInterface::SignalingState state) { return PeerConnectionInterface::AsString(state); }
std::string_view ToString(PeerConnectionInterface::IceGatheringState state) { return PeerConnectionInterface::AsString(state); }

std::string_view ToString(webrtc::IceGatheringState state) {
  switch (state) {
    case webrtc::kIceGatheringNew:
      return "new";
    case webrtc::kIceGatheringGathering:
      return "gathering";
    case webrtc::kIceGatheringComplete:
      return "complete";
  }
  RTC_CHECK_NOTREACHED();
}

std::string_view ToString(IceTransportState state) {
  switch (state) {
    case IceTransportState::kNew:
      return "new";
    case IceTransportState::kChecking:
      return "checking";
    case IceTransportState::kConnected:
      return "connected";
    case IceTransportState::kCompleted:
      return "completed";
    case IceTransportState::kFailed:
      return "failed";
    case IceTransportState::kDisconnected:
      return "disconnected";
    case IceTransportState::kClosed:
      return "closed";
  }
  RTC_CHECK_NOTREACHED();
}

std::string_view ToString(webrtc::IceRole role) {
  switch (role) {
    case webrtc::ICEROLE_CONTROLLING:
      return "controlling";
    case webrtc::ICEROLE_CONTROLLED:
      return "controlled";
    case webrtc::ICEROLE_UNKNOWN:
      return "unknown";
  }
  RTC_CHECK_NOTREACHED();
}

std::string_view ToString(DtlsTransportState state) {
  switch (state) {
    case DtlsTransportState::kNew:
      return "new";
    case DtlsTransportState::kConnecting:
      return "connecting";
    case DtlsTransportState::kConnected:
      return "connected";
    case DtlsTransportState::kClosed:
      return "closed";
    case DtlsTransportState::kFailed:
      return "failed";
    case DtlsTransportState::kNumValues:
      break;
  }
  RTC_CHECK_NOTREACHED();
}

std::string_view ToString(SctpTransportState state) {
  switch (state) {
    case SctpTransportState::kNew:  // Not a state of the specification.
    case SctpTransportState::kConnecting:
      return "connecting";
    case SctpTransportState::kConnected:
      return "connected";
    case SctpTransportState::kClosed:
      return "closed";
    case SctpTransportState::kNumValues:
      break;
  }
  RTC_CHECK_NOTREACHED();
}

std::string_view ToString(RtpTransceiverDirection direction) {
  switch (direction) {
    case RtpTransceiverDirection::kSendRecv:
      return "sendrecv";
    case RtpTransceiverDirection::kSendOnly:
      return "sendonly";
    case RtpTransceiverDirection::kRecvOnly:
      return "recvonly";
    case RtpTransceiverDirection::kInactive:
      return "inactive";
    case RtpTransceiverDirection::kStopped:
      return "stopped";
  }
  RTC_CHECK_NOTREACHED();
}

std::string_view ToString(MediaType kind) { return kind == MediaType::AUDIO ? "audio" : "video"; }

std::string_view ToString(SdpType type) { return webrtc::SdpTypeToString(type); }

std::string_view ToString(Priority priority) {
  switch (priority) {
    case Priority::kVeryLow:
      return "very-low";
    case Priority::kLow:
      return "low";
    case Priority::kMedium:
      return "medium";
    case Priority::kHigh:
      return "high";
  }
  RTC_CHECK_NOTREACHED();
}

std::string_view ToString(DegradationPreference preference) {
  switch (preference) {
    case DegradationPreference::MAINTAIN_FRAMERATE_AND_RESOLUTION:
      return "maintain-framerate-and-resolution";
    case DegradationPreference::MAINTAIN_FRAMERATE:
      return "maintain-framerate";
    case DegradationPreference::MAINTAIN_RESOLUTION:
      return "maintain-resolution";
    case DegradationPreference::BALANCED:
      return "balanced";
  }
  RTC_CHECK_NOTREACHED();
}

RtpTransceiverDirection ToDirection(std::string_view value) {
  if (value == "sendrecv") return RtpTransceiverDirection::kSendRecv;
  if (value == "sendonly") return RtpTransceiverDirection::kSendOnly;
  if (value == "recvonly") return RtpTransceiverDirection::kRecvOnly;
  if (value == "stopped") return RtpTransceiverDirection::kStopped;
  return RtpTransceiverDirection::kInactive;
}

MediaType ToMediaType(std::string_view value) { return value == "audio" ? MediaType::AUDIO : MediaType::VIDEO; }

SdpType ToSdpType(std::string_view value) {
  if (value == "answer") return SdpType::kAnswer;
  if (value == "pranswer") return SdpType::kPrAnswer;
  if (value == "rollback") return SdpType::kRollback;
  return SdpType::kOffer;
}

Priority ToPriority(std::string_view value) {
  if (value == "very-low") return Priority::kVeryLow;
  if (value == "medium") return Priority::kMedium;
  if (value == "high") return Priority::kHigh;
  return Priority::kLow;
}

DegradationPreference ToDegradationPreference(std::string_view value) {
  if (value == "maintain-framerate") return DegradationPreference::MAINTAIN_FRAMERATE;
  if (value == "maintain-resolution") return DegradationPreference::MAINTAIN_RESOLUTION;
  if (value == "maintain-framerate-and-resolution") return DegradationPreference::MAINTAIN_FRAMERATE_AND_RESOLUTION;
  return DegradationPreference::BALANCED;
}

}  // namespace node_webrtc
