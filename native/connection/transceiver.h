#ifndef NATIVE_CONNECTION_TRANSCEIVER_H_
#define NATIVE_CONNECTION_TRANSCEIVER_H_

#include <napi.h>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "api/peer_connection_interface.h"
#include "api/rtc_error.h"
#include "api/rtp_parameters.h"
#include "api/rtp_transceiver_direction.h"
#include "api/scoped_refptr.h"
#include "connection/transceiver_handle.h"
#include "runtime/js_queue.h"

namespace node_webrtc {

class Engine;
class PendingPromises;

// What a connection's transceivers need of it. JS thread.
struct ConnectionLink {
  std::shared_ptr<Engine> engine;
  webrtc::scoped_refptr<JsQueue> queue;
  PendingPromises* promises = nullptr;  // The connection's; outlives TransceiverWrappers.
};

// addTransceiver's arguments, copied for the signaling thread.
struct TransceiverInit {
  webrtc::scoped_refptr<TrackHandle> track;
  webrtc::RtpTransceiverDirection direction = webrtc::RtpTransceiverDirection::kSendRecv;
  std::vector<std::string> stream_ids;
  std::vector<webrtc::RtpEncodingParameters> encodings;
  bool by_add_track = false;
  bool update_negotiation_needed = true;
};

// JS thread: the init argument of NativeConnection.addTransceiver.
TransceiverInit ToTransceiverInit(const Napi::Value& track, const Napi::Object& init);

// Signaling thread: makes libwebrtc's transceiver and gives it to the handle. On an error the handle stays empty.
webrtc::RTCError AddTransceiver(webrtc::PeerConnectionInterface& connection, TransceiverRegistry& registry, TransceiverHandle& handle,
                                const TransceiverInit& init);

// NativeTransceiver: JS thread. Every operation is posted to the signaling thread, where the handle has libwebrtc's object by then.
class Transceiver : public Napi::ObjectWrap<Transceiver> {
 public:
  static Napi::Function Define(Napi::Env env);
  // For TransceiverWrappers.
  static Napi::Object New(Napi::Env env, webrtc::scoped_refptr<TransceiverHandle> handle, const ConnectionLink& link);

  // The wrapper behind a JS value; null when it is something else.
  static Transceiver* From(const Napi::Value& value);

  explicit Transceiver(const Napi::CallbackInfo& info);
  ~Transceiver() override;

  const webrtc::scoped_refptr<TransceiverHandle>& handle() const { return handle_; }

  // For TransceiverWrappers: the connection closed.
  void Close();

 private:
  void SetDirection(const Napi::CallbackInfo& info);
  void Stop(const Napi::CallbackInfo& info);
  void SetCodecPreferences(const Napi::CallbackInfo& info);
  void ReuseForAddTrack(const Napi::CallbackInfo& info);
  Napi::Value ReplaceTrack(const Napi::CallbackInfo& info);
  void SetStreams(const Napi::CallbackInfo& info);
  Napi::Value SetParameters(const Napi::CallbackInfo& info);
  void InsertDtmf(const Napi::CallbackInfo& info);
  Napi::Value GenerateKeyFrame(const Napi::CallbackInfo& info);
  void SetJitterBufferTarget(const Napi::CallbackInfo& info);
  Napi::Value Sources(const Napi::CallbackInfo& info);
  void SetHeaderExtensionsToNegotiate(const Napi::CallbackInfo& info);
  void PassFrames(const Napi::CallbackInfo& info);

  webrtc::scoped_refptr<TransceiverHandle> handle_;
  ConnectionLink link_;
};

// The JS objects of one connection's transceivers: the same object for the same handle for the connection's life. Member of the
// connection's wrapper; JS thread.
class TransceiverWrappers {
 public:
  explicit TransceiverWrappers(ConnectionLink link);
  ~TransceiverWrappers();

  Napi::Object For(Napi::Env env, const webrtc::scoped_refptr<TransceiverHandle>& handle);

  // The connection dropped the transceiver; JS keeps the object if it still refers to it.
  void Forget(const TransceiverHandle& handle);

  // At close. From here on the objects that JS still has do nothing, and their promises are rejected with `Closed`.
  void Clear();

 private:
  struct Entry {
    Napi::ObjectReference object;
    Transceiver* transceiver;  // Lives as long as `object`.
  };

  const ConnectionLink link_;
  std::unordered_map<const TransceiverHandle*, Entry> entries_;
};

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_TRANSCEIVER_H_
