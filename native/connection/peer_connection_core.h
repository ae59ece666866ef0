#ifndef NATIVE_CONNECTION_PEER_CONNECTION_CORE_H_
#define NATIVE_CONNECTION_PEER_CONNECTION_CORE_H_

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "api/peer_connection_interface.h"
#include "api/ref_count.h"
#include "api/rtc_error.h"
#include "api/scoped_refptr.h"
#include "connection/data_channel_core.h"
#include "connection/generated_certificate.h"
#include "connection/snapshot.h"
#include "connection/stats.h"
#include "connection/transceiver.h"
#include "connection/transceiver_handle.h"
#include "connection/transports.h"
#include "convert/candidate.h"
#include "convert/configuration.h"
#include "convert/description.h"
#include "convert/promise.h"
#include "runtime/engine.h"
#include "runtime/js_queue.h"
#include "runtime/js_weak.h"
#include "runtime/live_count.h"

namespace node_webrtc {

class PeerConnection;

// The half of a connection that lives on the signaling thread: libwebrtc's connection, its channels and transceivers. Every operation is
// carried out there, in the order in which JS posted it; what comes of it goes to JS as one task.
//
// Made on the JS thread, held by its wrapper and by posted operations; empty from Close on.
class PeerConnectionCore : public webrtc::RefCountInterface,
                           public LiveCounted<PeerConnectionCore>,
                           private webrtc::PeerConnectionObserver {
 public:
  using Promise = webrtc::scoped_refptr<PendingPromise>;

  // JS thread. Begins to make libwebrtc's connection.
  static webrtc::scoped_refptr<PeerConnectionCore> Create(std::shared_ptr<Engine> engine, webrtc::scoped_refptr<JsQueue> queue,
                                                          JsWeak<PeerConnection> wrapper, Configuration configuration);

  // JS thread. Runs `operation` on the signaling thread.
  void Post(absl::AnyInvocable<void(PeerConnectionCore&) &&> operation);

  // Signaling thread, from here on. A promise is settled by a task.
  void CreateOffer(bool ice_restart, Promise promise);
  void CreateAnswer(Promise promise);
  void SetLocalDescription(const std::optional<Description>& description, Promise promise);
  void SetRemoteDescription(const Description& description, Promise promise);
  void AddIceCandidate(const std::optional<CandidateInit>& candidate, Promise promise);
  void SetConfiguration(const Configuration& configuration);
  void RestartIce();
  void ShouldFireNegotiationNeeded(uint32_t event_id, Promise promise);
  // Resolves with the NativeCertificate that was generated, for a connection that was given none.
  void GetGeneratedCertificate(Promise promise);
  void Flush(Promise promise);
  void AddTransceiver(const webrtc::scoped_refptr<TransceiverHandle>& handle, const TransceiverInit& init);
  void CreateDataChannel(const std::string& label, const webrtc::DataChannelInit& init,
                         const webrtc::scoped_refptr<DataChannelCore>& channel);
  void GetStats(const webrtc::scoped_refptr<TransceiverHandle>& selector, StatsSide side, Promise promise);
  // Nothing is posted to JS after it. Idempotent.
  void Close();

 protected:
  PeerConnectionCore(std::shared_ptr<Engine> engine, webrtc::scoped_refptr<JsQueue> queue, JsWeak<PeerConnection> wrapper);
  ~PeerConnectionCore() override;

 private:
  class DescriptionCreated;
  class LocalDescriptionSet;
  class RemoteDescriptionSet;

  void Open(const Configuration& configuration);
  // Tells why there is no connection; false then.
  bool CheckOpen(const Promise& promise);
  void AttachChannel(const webrtc::scoped_refptr<DataChannelCore>& channel, webrtc::scoped_refptr<webrtc::DataChannelInterface> interface);
  // The outcome of setLocalDescription or setRemoteDescription: a snapshot, taken now.
  void OnDescriptionSet(const webrtc::RTCError& error, Promise promise);
  void Reject(Promise promise, webrtc::RTCError error);
  void OnFirstPacket(webrtc::scoped_refptr<TransceiverHandle> transceiver);
  // Posts a call of the wrapper, dropped when the connection has been closed meanwhile.
  template <typename Call>
  void PostToWrapper(Call call);

  // webrtc::PeerConnectionObserver
  void OnSignalingChange(webrtc::PeerConnectionInterface::SignalingState) override {}  // Part of the snapshots.
  void OnDataChannel(webrtc::scoped_refptr<webrtc::DataChannelInterface> channel) override;
  void OnNegotiationNeededEvent(uint32_t event_id) override;
  void OnIceGatheringChange(webrtc::PeerConnectionInterface::IceGatheringState state) override;
  void OnIceCandidate(const webrtc::IceCandidate* candidate) override;
  void OnIceCandidateError(const std::string& address, int port, const std::string& url, int code, const std::string& text) override;

  const std::shared_ptr<Engine> engine_;
  const webrtc::scoped_refptr<JsQueue> queue_;
  const JsWeak<PeerConnection> wrapper_;

  webrtc::scoped_refptr<webrtc::PeerConnectionInterface> connection_;  // Null when it could not be made, and after Close.
  webrtc::RTCError error_;                                             // Why it is null.
  const webrtc::scoped_refptr<GeneratedCertificate> certificate_;
  TransceiverRegistry transceivers_;
  webrtc::scoped_refptr<TransportMonitor> transports_;
  std::vector<webrtc::scoped_refptr<DataChannelCore>> channels_;
};

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_PEER_CONNECTION_CORE_H_
