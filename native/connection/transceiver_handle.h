#ifndef NATIVE_CONNECTION_TRANSCEIVER_HANDLE_H_
#define NATIVE_CONNECTION_TRANSCEIVER_HANDLE_H_

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "api/media_types.h"
#include "api/ref_count.h"
#include "api/rtp_receiver_interface.h"
#include "api/rtp_transceiver_interface.h"
#include "api/scoped_refptr.h"
#include "connection/receiver_sources.h"
#include "media/encoded_frame_hub.h"
#include "media/track_handle.h"
#include "runtime/engine.h"
#include "runtime/live_count.h"
#include "runtime/sender_reports.h"

namespace webrtc {
class RtpTransceiver;
}  // namespace webrtc

namespace node_webrtc {

// A transceiver as every thread knows it: the identity that JS's wrapper and libwebrtc's object share. Made on the JS thread by
// addTransceiver (empty until the signaling thread has made libwebrtc's object), or on the signaling thread for a transceiver of the peer's
// description. Any thread may hold and release it; what it holds of libwebrtc's is touched on the signaling thread only and released there
// by TransceiverRegistry::Clear.
class TransceiverHandle : public webrtc::RefCountInterface,
                          public LiveCounted<TransceiverHandle>,
                          private webrtc::RtpReceiverObserverInterface {
 public:
  using FirstPacketCallback = absl::AnyInvocable<void(webrtc::scoped_refptr<TransceiverHandle>)>;

  // JS thread. The received track gets an id of its own at once; libwebrtc's is never seen.
  static webrtc::scoped_refptr<TransceiverHandle> CreateLocal(const std::shared_ptr<Engine>& engine, webrtc::MediaType kind);

  webrtc::MediaType kind() const { return kind_; }
  const webrtc::scoped_refptr<TrackHandle>& receiver_track() const { return receiver_track_; }

  // Signaling thread. Null before libwebrtc's object was made, when that failed, and after the connection dropped it or was closed.
  webrtc::RtpTransceiverInterface* transceiver() const { return transceiver_.get(); }
  // Any thread.
  ReceiverSources& sources() const { return *sources_; }
  // Signaling thread. Where the sender's encoded frames pass; null when `transceiver()` is. The receiver's: receiver_track().
  const webrtc::scoped_refptr<EncodedFrameHub>& sent_frames() const { return sent_frames_; }

 protected:
  TransceiverHandle(std::shared_ptr<Engine> engine, webrtc::MediaType kind, webrtc::scoped_refptr<TrackHandle> receiver_track);
  ~TransceiverHandle() override;

 private:
  friend class TransceiverRegistry;

  // Signaling thread.
  void Bind(webrtc::scoped_refptr<webrtc::RtpTransceiverInterface> transceiver, webrtc::scoped_refptr<SenderReports> sender_reports,
            FirstPacketCallback* on_first_packet);
  void Unbind();

  // webrtc::RtpReceiverObserverInterface; signaling thread. The plain notification counts only a receiver's first packet ever.
  void OnFirstPacketReceived(webrtc::MediaType) override {}
  void OnFirstPacketReceivedAfterReceptiveChange(webrtc::MediaType) override;

  const webrtc::MediaType kind_;
  const webrtc::scoped_refptr<TrackHandle> receiver_track_;
  const std::shared_ptr<ReceiverSources> sources_;
  webrtc::scoped_refptr<webrtc::RtpTransceiverInterface> transceiver_;
  webrtc::scoped_refptr<EncodedFrameHub> sent_frames_;
  FirstPacketCallback* on_first_packet_ = nullptr;  // The registry's.
};

// The handles of one connection. Made anywhere, used and cleared on the signaling thread.
class TransceiverRegistry {
 public:
  // `on_first_packet` runs on the signaling thread.
  TransceiverRegistry(std::shared_ptr<Engine> engine, TransceiverHandle::FirstPacketCallback on_first_packet);
  ~TransceiverRegistry();

  // Those of the connection, before it has transceivers.
  void SetSenderReports(webrtc::scoped_refptr<SenderReports> reports) { sender_reports_ = std::move(reports); }

  Engine& engine() const { return *engine_; }

  // Gives a handle that JS made its libwebrtc object.
  void Add(TransceiverHandle& handle, webrtc::scoped_refptr<webrtc::RtpTransceiverInterface> transceiver);

  // The same handle each time for the same transceiver; a new one when the peer's description made it.
  webrtc::scoped_refptr<TransceiverHandle> HandleFor(const webrtc::scoped_refptr<webrtc::RtpTransceiverInterface>& transceiver);

  // Releases and returns the handles of transceivers that the connection no longer has (stopped, or rolled back).
  std::vector<webrtc::scoped_refptr<TransceiverHandle>> Retain(
      const std::vector<webrtc::scoped_refptr<webrtc::RtpTransceiverInterface>>& transceivers);

  // For received tracks that JS knows by another id: libwebrtc's id and JS's.
  std::map<std::string, std::string> VisibleTrackIds() const;

  // Releases all of libwebrtc's objects. After it no callback runs.
  void Clear();

 private:
  const std::shared_ptr<Engine> engine_;
  TransceiverHandle::FirstPacketCallback on_first_packet_;
  webrtc::scoped_refptr<SenderReports> sender_reports_;
  std::vector<webrtc::scoped_refptr<TransceiverHandle>> handles_;
};

// Signaling thread. Lets the frames of the sender or the receiver go to `processor`, or pass when it is null. Without libwebrtc's
// transceiver the processor hears that at once.
void SetFrameProcessor(TransceiverHandle& handle, bool sender, webrtc::scoped_refptr<EncodedFrameProcessor> processor);

// libwebrtc's class behind the interface that the connection gives out.
webrtc::RtpTransceiver& Internal(webrtc::RtpTransceiverInterface& transceiver);

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_TRANSCEIVER_HANDLE_H_
