#ifndef NATIVE_CONNECTION_STATS_H_
#define NATIVE_CONNECTION_STATS_H_

#include "absl/functional/any_invocable.h"
#include "api/peer_connection_interface.h"
#include "convert/stats.h"

namespace node_webrtc {

class TransceiverHandle;
class TransceiverRegistry;

enum class StatsSide { kSender, kReceiver };

// Signaling thread. Asks for the whole report (`selector` null) or for what concerns one sender or receiver. `done` runs on the signaling
// thread, perhaps at once: with an empty report when the selector has no transceiver (any more).
void CollectStats(webrtc::PeerConnectionInterface& connection, const TransceiverRegistry& transceivers, const TransceiverHandle* selector,
                  StatsSide side, absl::AnyInvocable<void(StatsSnapshot) &&> done);

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_STATS_H_
