#ifndef NATIVE_CONNECTION_TRANSPORTS_H_
#define NATIVE_CONNECTION_TRANSPORTS_H_

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "api/dtls_transport_interface.h"
#include "api/ref_count.h"
#include "api/scoped_refptr.h"
#include "api/sctp_transport_interface.h"
#include "connection/transport_snapshot.h"
#include "runtime/engine.h"

namespace node_webrtc {

// Watches the DTLS, ICE and SCTP transports of one connection. Any thread may hold it; it lives on the network thread. Transports become
// known when a description was applied (TakeSnapshot); from then on each change is reported until Stop.
//
// A state that changed is reported at once, so that JS sees every state from the initial one on. Candidates, roles and selected pairs are
// coalesced: one report for what happened in one go.
class TransportMonitor : public webrtc::RefCountInterface {
 public:
  struct Callbacks {
    absl::AnyInvocable<void(DtlsSnapshot)> on_transport;
    absl::AnyInvocable<void(SctpSnapshot)> on_sctp_transport;
  };

  // Any thread. The callbacks run on the network thread, and are destroyed there by Stop.
  static webrtc::scoped_refptr<TransportMonitor> Create(std::shared_ptr<Engine> engine, Callbacks callbacks);

  // While it exists, reports wait: what is newer than a snapshot must not reach JS before it. Destroyed on any thread.
  class Hold {
   public:
    Hold() = default;
    explicit Hold(webrtc::scoped_refptr<TransportMonitor> monitor) : monitor_(std::move(monitor)) {}
    Hold(Hold&&) = default;
    Hold& operator=(Hold&& other) noexcept {
      std::swap(monitor_, other.monitor_);
      return *this;
    }
    ~Hold() {
      if (monitor_) monitor_->ReleaseHold();
    }

   private:
    webrtc::scoped_refptr<TransportMonitor> monitor_;
  };

  struct Snapshot {
    // Those that are new, in their initial states; for what has become of them, and for the others, there are reports.
    std::vector<DtlsSnapshot> dtls;
    // For each transport that was asked for: its id.
    std::vector<std::optional<int>> ids;
    std::optional<SctpSnapshot> sctp;
    Hold hold;
  };

  // Signaling thread; waits for the network thread, as libwebrtc itself does when it applies a description. `transports` may hold null and
  // repeat. New ones are observed from here on, without a gap between the snapshot and their first report.
  virtual Snapshot TakeSnapshot(const std::vector<webrtc::scoped_refptr<webrtc::DtlsTransportInterface>>& transports,
                                const webrtc::scoped_refptr<webrtc::SctpTransportInterface>& sctp) = 0;

  // Signaling thread. Reports, before it returns, what changed without a signal: the remote candidates after addIceCandidate.
  virtual void Refresh() = 0;

  // Signaling thread, before the connection's Close(), whose changes are not news to JS. No callback runs after it. Idempotent.
  virtual void Stop() = 0;

 protected:
  // Any thread.
  virtual void ReleaseHold() = 0;
};

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_TRANSPORTS_H_
