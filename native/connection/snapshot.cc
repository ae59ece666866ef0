#include "connection/snapshot.h"

#include <utility>

#include "connection/transceiver.h"
#include "convert/enums.h"
#include "convert/object.h"
#include "convert/rtp_parameters.h"

namespace node_webrtc {
namespace {

std::vector<webrtc::RtpTransceiverDirection> Directions(const std::vector<webrtc::RtpHeaderExtensionCapability>& extensions) {
  std::vector<webrtc::RtpTransceiverDirection> directions;
  directions.reserve(extensions.size());
  for (const auto& extension : extensions) directions.push_back(extension.direction);
  return directions;
}

Napi::Array FromDirections(Napi::Env env, const std::vector<webrtc::RtpTransceiverDirection>& directions) {
  Napi::Array array = Napi::Array::New(env, directions.size());
  for (uint32_t i = 0; i < directions.size(); ++i) array.Set(i, FromString(env, ToString(directions[i])));
  return array;
}

TransceiverSnapshot TakeTransceiver(webrtc::RtpTransceiverInterface& transceiver) {
  TransceiverSnapshot snapshot;
  snapshot.mid = transceiver.mid();
  snapshot.direction = transceiver.direction();
  snapshot.current_direction = transceiver.current_direction();
  snapshot.fired_direction = transceiver.fired_direction();
  snapshot.stopping = transceiver.stopping();
  snapshot.stopped = transceiver.stopped();
  snapshot.sender_parameters = transceiver.sender()->GetParameters();
  snapshot.extensions_to_negotiate = Directions(transceiver.GetHeaderExtensionsToNegotiate());
  snapshot.negotiated_extensions = Directions(transceiver.GetNegotiatedHeaderExtensions());
  snapshot.remote_stream_ids = transceiver.receiver()->stream_ids();
  return snapshot;
}

// A transceiver that was stopped before it had a media section never gets one, and libwebrtc would ask for negotiation on its account after
// each negotiation, forever. It is stopped for good when an offer does without it.
void StopUnassociated(std::vector<webrtc::scoped_refptr<webrtc::RtpTransceiverInterface>>& transceivers) {
  std::erase_if(transceivers, [](const auto& transceiver) {
    if (!transceiver->stopping() || transceiver->mid()) return false;
    if (!transceiver->stopped()) transceiver->StopInternal();
    return true;
  });
}

Napi::Value FromDirection(Napi::Env env, const std::optional<webrtc::RtpTransceiverDirection>& direction) {
  return direction ? FromString(env, ToString(*direction)).As<Napi::Value>() : env.Null();
}

Napi::Object FromTransceiver(Napi::Env env, const TransceiverSnapshot& snapshot, TransceiverWrappers& wrappers) {
  Napi::Object object = Napi::Object::New(env);
  object.Set("transceiver", wrappers.For(env, snapshot.handle));
  object.Set("kind", FromString(env, ToString(snapshot.handle->kind())));
  object.Set("mid", FromOptional(env, snapshot.mid));
  object.Set("direction", FromString(env, ToString(snapshot.direction)));
  object.Set("currentDirection", FromDirection(env, snapshot.current_direction));
  object.Set("firedDirection", FromDirection(env, snapshot.fired_direction));
  object.Set("stopping", Napi::Boolean::New(env, snapshot.stopping));
  object.Set("stopped", Napi::Boolean::New(env, snapshot.stopped));
  object.Set("transport", FromOptional(env, snapshot.transport));
  object.Set("senderParameters", FromParameters(env, snapshot.sender_parameters, ParametersOf::kSender));
  object.Set("receiverParameters", FromParameters(env, snapshot.receiver_parameters, ParametersOf::kReceiver));
  object.Set("extensionsToNegotiate", FromDirections(env, snapshot.extensions_to_negotiate));
  object.Set("negotiatedExtensions", FromDirections(env, snapshot.negotiated_extensions));
  object.Set("remoteStreamIds", FromStrings(env, snapshot.remote_stream_ids));
  return object;
}

void SetDescriptions(Napi::Env env, const DescriptionsSnapshot& snapshot, Napi::Object& object) {
  object.Set("currentLocal", FromDescription(env, snapshot.current_local));
  object.Set("pendingLocal", FromDescription(env, snapshot.pending_local));
  object.Set("currentRemote", FromDescription(env, snapshot.current_remote));
  object.Set("pendingRemote", FromDescription(env, snapshot.pending_remote));
}

}  // namespace

DescriptionsSnapshot TakeDescriptions(const webrtc::PeerConnectionInterface& connection) {
  return {.current_local = Serialize(connection.current_local_description()),
          .pending_local = Serialize(connection.pending_local_description()),
          .current_remote = Serialize(connection.current_remote_description()),
          .pending_remote = Serialize(connection.pending_remote_description())};
}

PeerConnectionSnapshot TakeSnapshot(webrtc::PeerConnectionInterface& connection, TransceiverRegistry& registry, TransportMonitor& monitor) {
  PeerConnectionSnapshot snapshot;
  snapshot.signaling_state = connection.signaling_state();
  snapshot.descriptions = TakeDescriptions(connection);
  snapshot.can_trickle_ice_candidates = connection.can_trickle_ice_candidates();

  auto transceivers = connection.GetTransceivers();
  if (snapshot.signaling_state != webrtc::PeerConnectionInterface::kStable) StopUnassociated(transceivers);
  snapshot.removed_transceivers = registry.Retain(transceivers);
  std::vector<webrtc::scoped_refptr<webrtc::RtpReceiverInterface>> receivers;
  std::vector<webrtc::scoped_refptr<webrtc::DtlsTransportInterface>> transports;
  for (const auto& transceiver : transceivers) {
    TransceiverSnapshot& taken = snapshot.transceivers.emplace_back(TakeTransceiver(*transceiver));
    taken.handle = registry.HandleFor(transceiver);
    receivers.push_back(transceiver->receiver());
    transports.push_back(transceiver->sender()->dtls_transport());
  }

  // One visit to the worker thread for all receivers, one to the network thread for all transports.
  registry.engine().worker_thread()->BlockingCall([&] {
    for (size_t i = 0; i < receivers.size(); ++i) snapshot.transceivers[i].receiver_parameters = receivers[i]->GetParameters();
  });
  TransportMonitor::Snapshot taken = monitor.TakeSnapshot(transports, connection.GetSctpTransport());
  for (size_t i = 0; i < transceivers.size(); ++i) snapshot.transceivers[i].transport = taken.ids[i];
  snapshot.dtls = std::move(taken.dtls);
  snapshot.sctp = taken.sctp;
  snapshot.hold = std::move(taken.hold);
  return snapshot;
}

Napi::Object ToJs(Napi::Env env, const DescriptionsSnapshot& snapshot) {
  Napi::Object object = Napi::Object::New(env);
  SetDescriptions(env, snapshot, object);
  return object;
}

Napi::Object ToJs(Napi::Env env, const PeerConnectionSnapshot& snapshot, TransceiverWrappers& wrappers) {
  Napi::Object object = Napi::Object::New(env);
  SetDescriptions(env, snapshot.descriptions, object);
  object.Set("signalingState", FromString(env, ToString(snapshot.signaling_state)));
  object.Set("canTrickleIceCandidates", snapshot.can_trickle_ice_candidates
                                            ? Napi::Boolean::New(env, *snapshot.can_trickle_ice_candidates).As<Napi::Value>()
                                            : env.Null());

  Napi::Array transceivers = Napi::Array::New(env, snapshot.transceivers.size());
  for (uint32_t i = 0; i < snapshot.transceivers.size(); ++i) {
    transceivers.Set(i, FromTransceiver(env, snapshot.transceivers[i], wrappers));
  }
  object.Set("transceivers", transceivers);
  Napi::Array removed = Napi::Array::New(env, snapshot.removed_transceivers.size());
  for (uint32_t i = 0; i < snapshot.removed_transceivers.size(); ++i) {
    removed.Set(i, wrappers.For(env, snapshot.removed_transceivers[i]));
    wrappers.Forget(*snapshot.removed_transceivers[i]);
  }
  object.Set("removedTransceivers", removed);

  Napi::Array dtls = Napi::Array::New(env, snapshot.dtls.size());
  for (uint32_t i = 0; i < snapshot.dtls.size(); ++i) dtls.Set(i, ToJs(env, snapshot.dtls[i]));
  object.Set("dtls", dtls);
  object.Set("sctp", snapshot.sctp ? ToJs(env, *snapshot.sctp).As<Napi::Value>() : env.Null());
  return object;
}

}  // namespace node_webrtc
