#ifndef NATIVE_CONNECTION_PEER_CONNECTION_H_
#define NATIVE_CONNECTION_PEER_CONNECTION_H_

#include <napi.h>

#include <initializer_list>
#include <string_view>
#include <unordered_set>

#include "absl/functional/any_invocable.h"
#include "api/scoped_refptr.h"
#include "connection/data_channel.h"
#include "connection/peer_connection_core.h"
#include "connection/snapshot.h"
#include "connection/transceiver.h"
#include "convert/promise.h"
#include "runtime/environment.h"
#include "runtime/js_weak.h"

namespace node_webrtc {

// NativeConnection: JS thread. Holds itself and its observer while it is open, and the process from its first work to close().
class PeerConnection final : public Napi::ObjectWrap<PeerConnection>, private Closable {
 public:
  static Napi::Function Define(Napi::Env env);
  // NativeAddon.createConnection.
  static Napi::Value Create(const Napi::CallbackInfo& info);

  explicit PeerConnection(const Napi::CallbackInfo& info);
  ~PeerConnection() override;

  // Tasks from the core.
  void Emit(Napi::Env env, const char* method, std::initializer_list<napi_value> arguments);
  void OnDataChannel(Napi::Env env, const webrtc::scoped_refptr<DataChannelCore>& core, const DataChannelInfo& info);
  void OnFirstPacket(Napi::Env env, const webrtc::scoped_refptr<TransceiverHandle>& transceiver);
  Napi::Object ToJs(Napi::Env env, const PeerConnectionSnapshot& snapshot);

  // By the channels that are open.
  void AddChannel(DataChannel* channel) { channels_.insert(channel); }
  void RemoveChannel(DataChannel* channel) { channels_.erase(channel); }

 private:
  Napi::Value CreateOffer(const Napi::CallbackInfo& info);
  Napi::Value CreateAnswer(const Napi::CallbackInfo& info);
  Napi::Value SetLocalDescription(const Napi::CallbackInfo& info);
  Napi::Value SetRemoteDescription(const Napi::CallbackInfo& info);
  Napi::Value AddIceCandidate(const Napi::CallbackInfo& info);
  void SetConfiguration(const Napi::CallbackInfo& info);
  void RestartIce(const Napi::CallbackInfo& info);
  Napi::Value ShouldFireNegotiationNeeded(const Napi::CallbackInfo& info);
  Napi::Value GeneratedCertificate(const Napi::CallbackInfo& info);
  Napi::Value Flush(const Napi::CallbackInfo& info);
  Napi::Value AddTransceiver(const Napi::CallbackInfo& info);
  Napi::Value CreateDataChannel(const Napi::CallbackInfo& info);
  Napi::Value GetStats(const Napi::CallbackInfo& info);
  void Close(const Napi::CallbackInfo& info);

  // Closable
  void CloseForEnvironment() override;

  // Posts an operation that settles a promise; rejects at once when the connection is closed.
  Napi::Value Promised(Napi::Env env, absl::AnyInvocable<void(PeerConnectionCore&, PeerConnectionCore::Promise) &&> operation);
  // From here on the connection keeps the process alive.
  void KeepAliveUntilClosed(Napi::Env env);
  void Release();

  JsWeak<PeerConnection> weak_{this};
  webrtc::scoped_refptr<PeerConnectionCore> core_;
  PendingPromises promises_;
  ConnectionLink link_;
  TransceiverWrappers transceivers_;
  std::unordered_set<DataChannel*> channels_;
  Napi::ObjectReference observer_;
  Environment::KeepAlive keep_alive_;
  bool working_ = false;
  bool open_ = true;
};

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_PEER_CONNECTION_H_
