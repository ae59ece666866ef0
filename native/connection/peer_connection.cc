#include "connection/peer_connection.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "convert/configuration.h"
#include "convert/enums.h"
#include "convert/error.h"
#include "convert/object.h"

namespace node_webrtc {

Napi::Function PeerConnection::Define(Napi::Env env) {
  return DefineClass(env, "NativeConnection",
                     {
                         InstanceMethod<&PeerConnection::CreateOffer>("createOffer"),
                         InstanceMethod<&PeerConnection::CreateAnswer>("createAnswer"),
                         InstanceMethod<&PeerConnection::SetLocalDescription>("setLocalDescription"),
                         InstanceMethod<&PeerConnection::SetRemoteDescription>("setRemoteDescription"),
                         InstanceMethod<&PeerConnection::AddIceCandidate>("addIceCandidate"),
                         InstanceMethod<&PeerConnection::SetConfiguration>("setConfiguration"),
                         InstanceMethod<&PeerConnection::RestartIce>("restartIce"),
                         InstanceMethod<&PeerConnection::ShouldFireNegotiationNeeded>("shouldFireNegotiationNeeded"),
                         InstanceMethod<&PeerConnection::GeneratedCertificate>("generatedCertificate"),
                         InstanceMethod<&PeerConnection::Flush>("flush"),
                         InstanceMethod<&PeerConnection::AddTransceiver>("addTransceiver"),
                         InstanceMethod<&PeerConnection::CreateDataChannel>("createDataChannel"),
                         InstanceMethod<&PeerConnection::GetStats>("getStats"),
                         InstanceMethod<&PeerConnection::Close>("close"),
                     });
}

Napi::Value PeerConnection::Create(const Napi::CallbackInfo& info) {
  return Environment::From(info.Env()).Construct<PeerConnection>(info.Env(), {info[0], info[1]});
}

PeerConnection::PeerConnection(const Napi::CallbackInfo& info)
    : ObjectWrap(info),
      link_{.engine = Environment::From(info.Env()).engine(), .queue = Environment::From(info.Env()).queue(), .promises = &promises_},
      transceivers_(link_),
      observer_(Napi::Persistent(info[1].As<Napi::Object>())) {
  core_ = PeerConnectionCore::Create(link_.engine, link_.queue, weak_, ToConfiguration(info[0].As<Napi::Object>()));
  Environment::From(info.Env()).Register(this);
  Ref();
}

PeerConnection::~PeerConnection() { weak_.Clear(); }

void PeerConnection::Emit(Napi::Env /*env*/, const char* method, std::initializer_list<napi_value> arguments) {
  CallMethod(observer_.Value(), method, arguments);
}

void PeerConnection::OnDataChannel(Napi::Env env, const webrtc::scoped_refptr<DataChannelCore>& core, const DataChannelInfo& info) {
  DataChannel* channel = DataChannel::New(env, core, weak_);
  if (!channel) return;
  Emit(env, "onDataChannel", {channel->Value(), node_webrtc::ToJs(env, info)});
}

void PeerConnection::OnFirstPacket(Napi::Env env, const webrtc::scoped_refptr<TransceiverHandle>& transceiver) {
  Emit(env, "onFirstPacket", {transceivers_.For(env, transceiver)});
}

Napi::Object PeerConnection::ToJs(Napi::Env env, const PeerConnectionSnapshot& snapshot) {
  return node_webrtc::ToJs(env, snapshot, transceivers_);
}

Napi::Value PeerConnection::Promised(Napi::Env env,
                                     absl::AnyInvocable<void(PeerConnectionCore&, PeerConnectionCore::Promise) &&> operation) {
  PeerConnectionCore::Promise pending = promises_.Add(env);
  const Napi::Promise promise = pending->promise();
  if (open_) {
    core_->Post([pending = std::move(pending), operation = std::move(operation)](PeerConnectionCore& core) mutable {
      std::move(operation)(core, std::move(pending));
    });
  } else {
    promises_.RejectAll(env);
  }
  return promise;
}

void PeerConnection::KeepAliveUntilClosed(Napi::Env env) {
  if (open_ && !std::exchange(working_, true)) keep_alive_ = Environment::From(env).Hold();
}

Napi::Value PeerConnection::CreateOffer(const Napi::CallbackInfo& info) {
  const bool ice_restart = OptionalBool(info[0].As<Napi::Object>(), "iceRestart").value_or(false);
  return Promised(info.Env(), [ice_restart](PeerConnectionCore& core, PeerConnectionCore::Promise promise) {
    core.CreateOffer(ice_restart, std::move(promise));
  });
}

Napi::Value PeerConnection::CreateAnswer(const Napi::CallbackInfo& info) {
  return Promised(info.Env(), [](PeerConnectionCore& core, PeerConnectionCore::Promise promise) { core.CreateAnswer(std::move(promise)); });
}

Napi::Value PeerConnection::SetLocalDescription(const Napi::CallbackInfo& info) {
  KeepAliveUntilClosed(info.Env());
  std::optional<Description> description;
  if (info[0].IsObject()) description = ToDescription(info[0].As<Napi::Object>());
  return Promised(info.Env(), [description = std::move(description)](PeerConnectionCore& core, PeerConnectionCore::Promise promise) {
    core.SetLocalDescription(description, std::move(promise));
  });
}

Napi::Value PeerConnection::SetRemoteDescription(const Napi::CallbackInfo& info) {
  KeepAliveUntilClosed(info.Env());
  return Promised(info.Env(),
                  [description = ToDescription(info[0].As<Napi::Object>())](PeerConnectionCore& core, PeerConnectionCore::Promise promise) {
                    core.SetRemoteDescription(description, std::move(promise));
                  });
}

Napi::Value PeerConnection::AddIceCandidate(const Napi::CallbackInfo& info) {
  std::optional<CandidateInit> candidate;
  if (info[0].IsObject()) candidate = ToCandidateInit(info[0].As<Napi::Object>());
  return Promised(info.Env(), [candidate = std::move(candidate)](PeerConnectionCore& core, PeerConnectionCore::Promise promise) {
    core.AddIceCandidate(candidate, std::move(promise));
  });
}

void PeerConnection::SetConfiguration(const Napi::CallbackInfo& info) {
  if (!open_) return;
  core_->Post(
      [configuration = ToConfiguration(info[0].As<Napi::Object>())](PeerConnectionCore& core) { core.SetConfiguration(configuration); });
}

void PeerConnection::RestartIce(const Napi::CallbackInfo& info) {
  if (!open_) return;
  KeepAliveUntilClosed(info.Env());
  core_->Post([](PeerConnectionCore& core) { core.RestartIce(); });
}

Napi::Value PeerConnection::ShouldFireNegotiationNeeded(const Napi::CallbackInfo& info) {
  return Promised(info.Env(),
                  [event_id = info[0].As<Napi::Number>().Uint32Value()](PeerConnectionCore& core, PeerConnectionCore::Promise promise) {
                    core.ShouldFireNegotiationNeeded(event_id, std::move(promise));
                  });
}

Napi::Value PeerConnection::GeneratedCertificate(const Napi::CallbackInfo& info) {
  return Promised(info.Env(),
                  [](PeerConnectionCore& core, PeerConnectionCore::Promise promise) { core.GetGeneratedCertificate(std::move(promise)); });
}

Napi::Value PeerConnection::Flush(const Napi::CallbackInfo& info) {
  return Promised(info.Env(), [](PeerConnectionCore& core, PeerConnectionCore::Promise promise) { core.Flush(std::move(promise)); });
}

Napi::Value PeerConnection::AddTransceiver(const Napi::CallbackInfo& info) {
  KeepAliveUntilClosed(info.Env());
  auto handle = TransceiverHandle::CreateLocal(link_.engine, ToMediaType(ToString(info[0])));
  TransceiverInit init = ToTransceiverInit(info[1], info[2].As<Napi::Object>());
  if (open_) core_->Post([handle, init = std::move(init)](PeerConnectionCore& core) { core.AddTransceiver(handle, init); });
  return transceivers_.For(info.Env(), handle);
}

Napi::Value PeerConnection::CreateDataChannel(const Napi::CallbackInfo& info) {
  KeepAliveUntilClosed(info.Env());
  const webrtc::scoped_refptr<DataChannelCore> core = DataChannelCore::Create(link_.engine, link_.queue);
  DataChannel* channel = DataChannel::New(info.Env(), core, weak_);
  if (!channel) return {};
  if (!open_) {
    channel->Release();
    return channel->Value();
  }
  channel->SetObserver(info[2].As<Napi::Object>());
  core_->Post([core, label = ToString(info[0]), init = ToDataChannelInit(info[1].As<Napi::Object>())](PeerConnectionCore& self) {
    self.CreateDataChannel(label, init, core);
  });
  return channel->Value();
}

Napi::Value PeerConnection::GetStats(const Napi::CallbackInfo& info) {
  webrtc::scoped_refptr<TransceiverHandle> selector;
  if (const Transceiver* transceiver = Transceiver::From(info[0])) selector = transceiver->handle();
  const StatsSide side = info[1].IsString() && ToString(info[1]) == "receiver" ? StatsSide::kReceiver : StatsSide::kSender;
  return Promised(info.Env(), [selector = std::move(selector), side](PeerConnectionCore& core, PeerConnectionCore::Promise promise) {
    core.GetStats(selector, side, std::move(promise));
  });
}

void PeerConnection::Close(const Napi::CallbackInfo& info) {
  if (!open_) return;
  Release();
  promises_.RejectAll(info.Env());
}

void PeerConnection::CloseForEnvironment() {
  Release();
  promises_.Abandon();
}

void PeerConnection::Release() {
  if (!std::exchange(open_, false)) return;
  weak_.Clear();
  core_->Post([](PeerConnectionCore& core) { core.Close(); });
  for (DataChannel* channel : std::vector<DataChannel*>(channels_.begin(), channels_.end())) channel->Release();
  transceivers_.Clear();
  observer_.Reset();
  keep_alive_ = {};
  Environment::From(Env()).Unregister(this);
  Unref();
}

}  // namespace node_webrtc
