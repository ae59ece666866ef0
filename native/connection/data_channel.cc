#include "connection/data_channel.h"

#include <cstring>
#include <string_view>
#include <utility>

#include "connection/peer_connection.h"
#include "convert/enums.h"
#include "convert/error.h"
#include "convert/object.h"
#include "runtime/environment.h"

namespace node_webrtc {
namespace {

// The constructor's only argument, for the time of the call.
struct Construction {
  webrtc::scoped_refptr<DataChannelCore> core;
  JsWeak<PeerConnection> connection;
};

// The octets of an ArrayBuffer or of a view on one; none when it is detached. Straight Node-API: this runs for each message.
webrtc::CopyOnWriteBuffer CopyBytes(napi_env env, napi_value value) {
  void* data = nullptr;
  size_t size = 0;
  bool is_view = false;
  if (napi_get_arraybuffer_info(env, value, &data, &size) != napi_ok) {
    // To Node-API, every view is a buffer.
    if (napi_is_buffer(env, value, &is_view) == napi_ok && is_view) napi_get_buffer_info(env, value, &data, &size);
  }
  if (size == 0) return {};
  return webrtc::CopyOnWriteBuffer(static_cast<const uint8_t*>(data), size);
}

// The UTF-8 of a string.
webrtc::CopyOnWriteBuffer CopyText(napi_env env, napi_value value) {
  size_t size = 0;
  napi_get_value_string_utf8(env, value, nullptr, 0, &size);
  // Node-API ends it with a NUL.
  webrtc::CopyOnWriteBuffer buffer(size + 1);
  napi_get_value_string_utf8(env, value, buffer.MutableData<char>(), size + 1, &size);
  buffer.SetSize(size);
  return buffer;
}

// RFC 8831, 6.4: the four names stand for these values.
webrtc::Priority NearestPriority(const std::optional<webrtc::PriorityValue>& value) {
  if (!value) return webrtc::Priority::kLow;
  for (const webrtc::Priority priority : {webrtc::Priority::kVeryLow, webrtc::Priority::kLow, webrtc::Priority::kMedium}) {
    if (**value <= *webrtc::PriorityValue(priority)) return priority;
  }
  return webrtc::Priority::kHigh;
}

std::string_view StateName(webrtc::DataChannelInterface::DataState state) { return webrtc::DataChannelInterface::DataStateString(state); }

}  // namespace

Napi::Object ToJs(Napi::Env env, const DataChannelInfo& info) {
  Napi::Object object = Napi::Object::New(env);
  object.Set("label", FromString(env, info.label));
  object.Set("id", Napi::Number::New(env, info.init.id));
  object.Set("ordered", Napi::Boolean::New(env, info.init.ordered));
  object.Set("protocol", FromString(env, info.init.protocol));
  object.Set("negotiated", Napi::Boolean::New(env, info.init.negotiated));
  object.Set("priority", FromString(env, ToString(NearestPriority(info.init.priority))));
  if (info.init.maxRetransmitTime) object.Set("maxPacketLifeTime", Napi::Number::New(env, *info.init.maxRetransmitTime));
  if (info.init.maxRetransmits) object.Set("maxRetransmits", Napi::Number::New(env, *info.init.maxRetransmits));
  return object;
}

Napi::Function DataChannel::Define(Napi::Env env) {
  return DefineClass(env, "NativeDataChannel",
                     {
                         InstanceMethod<&DataChannel::Observe>("observe"),
                         InstanceMethod<&DataChannel::SendString>("sendString"),
                         InstanceMethod<&DataChannel::SendBytes>("sendBytes"),
                         InstanceMethod<&DataChannel::Close>("close"),
                     });
}

DataChannel* DataChannel::New(Napi::Env env, webrtc::scoped_refptr<DataChannelCore> core, JsWeak<PeerConnection> connection) {
  Construction construction{std::move(core), std::move(connection)};
  const Napi::Object object = Environment::From(env).Construct<DataChannel>(env, {Napi::External<Construction>::New(env, &construction)});
  return object.IsEmpty() ? nullptr : Unwrap(object);
}

DataChannel::DataChannel(const Napi::CallbackInfo& info) : ObjectWrap(info) {
  auto& construction = *info[0].As<Napi::External<Construction>>().Data();
  core_ = std::move(construction.core);
  connection_ = std::move(construction.connection);
  core_->wrapper().Set(this);
  Ref();
  held_ = true;
  if (PeerConnection* connection = connection_.get()) connection->AddChannel(this);
}

DataChannel::~DataChannel() {
  core_->wrapper().Clear();
  if (PeerConnection* connection = connection_.get()) connection->RemoveChannel(this);
}

void DataChannel::SetObserver(const Napi::Object& observer) {
  if (!held_) return;
  observer_ = Napi::Persistent(observer);
  const Napi::Value on_message = observer.Get("onMessage");
  if (on_message.IsFunction()) on_message_ = Napi::Persistent(on_message.As<Napi::Function>());
}

void DataChannel::OnState(Napi::Env env, webrtc::DataChannelInterface::DataState state, std::optional<int> id,
                          const webrtc::RTCError& error) {
  if (observer_.IsEmpty()) return;
  const Napi::Object observer = observer_.Value();
  // Before the call, which may throw.
  if (state == webrtc::DataChannelInterface::kClosed) Release();
  CallMethod(observer, "onState",
             {FromString(env, StateName(state)), FromOptional(env, id), error.ok() ? env.Undefined() : FromRtcError(env, error)});
}

void DataChannel::OnMessage(Napi::Env env, const webrtc::DataBuffer& message) {
  if (observer_.IsEmpty()) return;
  napi_value data = nullptr;
  if (message.binary) {
    void* memory = nullptr;
    // Fails when JS's memory is exhausted: the exception is pending then.
    if (napi_create_arraybuffer(env, message.size(), &memory, &data) != napi_ok) return;
    if (message.size() != 0) std::memcpy(memory, message.data.cdata(), message.size());
  } else if (napi_create_string_utf8(env, message.data.cdata<char>(), message.size(), &data) != napi_ok) {
    return;
  }
  if (on_message_.IsEmpty()) return;
  napi_call_function(env, observer_.Value(), on_message_.Value(), 1, &data, nullptr);
}

void DataChannel::OnSent(Napi::Env env, uint64_t octets) {
  if (observer_.IsEmpty()) return;
  CallMethod(observer_.Value(), "onSent", {Napi::Number::New(env, static_cast<double>(octets))});
}

void DataChannel::Release() {
  if (!std::exchange(held_, false)) return;
  observer_.Reset();
  on_message_.Reset();
  core_->wrapper().Clear();
  if (PeerConnection* connection = connection_.get()) connection->RemoveChannel(this);
  Unref();
}

void DataChannel::Observe(const Napi::CallbackInfo& info) { SetObserver(info[0].As<Napi::Object>()); }

void DataChannel::SendString(const Napi::CallbackInfo& info) { core_->Send(CopyText(info.Env(), info[0]), /*binary=*/false); }

void DataChannel::SendBytes(const Napi::CallbackInfo& info) { core_->Send(CopyBytes(info.Env(), info[0]), /*binary=*/true); }

void DataChannel::Close(const Napi::CallbackInfo& /*info*/) { core_->Close(); }

}  // namespace node_webrtc
