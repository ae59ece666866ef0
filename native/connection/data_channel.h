#ifndef NATIVE_CONNECTION_DATA_CHANNEL_H_
#define NATIVE_CONNECTION_DATA_CHANNEL_H_

#include <napi.h>

#include <cstdint>
#include <optional>
#include <string>

#include "api/data_channel_interface.h"
#include "api/rtc_error.h"
#include "api/scoped_refptr.h"
#include "connection/data_channel_core.h"
#include "runtime/js_weak.h"

namespace node_webrtc {

class PeerConnection;

// What onDataChannel tells of a channel that the peer opened (NativeDataChannelInfo).
struct DataChannelInfo {
  webrtc::DataChannelInit init = {};
  std::string label;
};
Napi::Object ToJs(Napi::Env env, const DataChannelInfo& info);

// NativeDataChannel: JS thread. Holds itself and its observer until the channel or its connection is closed.
class DataChannel final : public Napi::ObjectWrap<DataChannel> {
 public:
  static Napi::Function Define(Napi::Env env);
  // `connection` counts it until one of the two is closed.
  static DataChannel* New(Napi::Env env, webrtc::scoped_refptr<DataChannelCore> core, JsWeak<PeerConnection> connection);

  explicit DataChannel(const Napi::CallbackInfo& info);
  ~DataChannel() override;

  void SetObserver(const Napi::Object& observer);

  // Tasks from the core.
  void OnState(Napi::Env env, webrtc::DataChannelInterface::DataState state, std::optional<int> id, const webrtc::RTCError& error);
  void OnMessage(Napi::Env env, const webrtc::DataBuffer& message);
  void OnSent(Napi::Env env, uint64_t octets);

  // The connection closed: nothing reaches the observer any more.
  void Release();

 private:
  void Observe(const Napi::CallbackInfo& info);
  void SendString(const Napi::CallbackInfo& info);
  void SendBytes(const Napi::CallbackInfo& info);
  void Close(const Napi::CallbackInfo& info);

  webrtc::scoped_refptr<DataChannelCore> core_;
  JsWeak<PeerConnection> connection_{nullptr};
  Napi::ObjectReference observer_;
  // The observer's method, looked up once: it is called for each message.
  Napi::FunctionReference on_message_;
  bool held_ = false;
};

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_DATA_CHANNEL_H_
