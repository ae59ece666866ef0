#ifndef NATIVE_CONNECTION_TRANSPORTS_H_
#define NATIVE_CONNECTION_TRANSPORTS_H_

#include <memory>
#include <optional>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "api/dtls_transport_interface.h"
#include "api/ref_count.h"
#include "api/scoped_refptr.h"
#include "api/sctp_transport_interface.h"
#include "connection/transport_snapshot.h"
#include "rtc_base/thread.h"

namespace node_webrtc {

// Watches the DTLS, ICE and SCTP transports of one connection. Any thread may hold it; it lives on the network thread. Transports become
// known when a description was applied (Snapshot); from then on each change is reported until Stop.
//
// A state that changed is reported at once, one report per change, so that JS sees every state; candidates, roles and parameters are
// coalesced: one report per burst.
class TransportMonitor : public webrtc::RefCountInterface {
 public:
  struct Callbacks {
    absl::AnyInvocable<void(DtlsSnapshot)> on_transport;
    absl::AnyInvocable<void(SctpSnapshot)> on_sctp_transport;
  };

  // Any thread. The callbacks run on the network thread, and are destroyed there.
  static webrtc::scoped_refptr<TransportMonitor> Create(webrtc::Thread* network_thread, Callbacks callbacks);

  struct Snapshot {
    std::vector<DtlsSnapshot> dtls;
    // For each of `transports`: its id.
    std::vector<std::optional<int>> ids;
    std::optional<SctpSnapshot> sctp;
  };

  // Signaling thread; waits for the network thread as libwebrtc itself does when it applies a description. `transports` may hold null and
  // repeat. Transports that are new are observed from here on, without a gap between the snapshot and the first report.
  virtual Snapshot TakeSnapshot(const std::vector<webrtc::scoped_refptr<webrtc::DtlsTransportInterface>>& transports,
                                webrtc::scoped_refptr<webrtc::SctpTransportInterface> sctp) = 0;

  // Signaling thread, before the connection's Close(), whose changes are not news to JS. No callback runs after it. Idempotent.
  virtual void Stop() = 0;
};

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_TRANSPORTS_H_
