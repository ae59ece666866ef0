#include "convert/promise.h"

#include <utility>

#include "api/make_ref_counted.h"
#include "convert/error.h"

namespace node_webrtc {

PendingPromise::PendingPromise(Napi::Env env, PendingPromises* owner)
    : deferred_(Napi::Promise::Deferred::New(env)), keep_alive_(Environment::From(env).Hold()), owner_(owner) {}

void PendingPromise::Resolve(Napi::Value value) {
  if (auto deferred = Take()) deferred->Resolve(value);
}

void PendingPromise::Reject(Napi::Value reason) {
  if (auto deferred = Take()) deferred->Reject(reason);
}

std::optional<Napi::Promise::Deferred> PendingPromise::Take() {
  keep_alive_ = {};
  if (PendingPromises* owner = std::exchange(owner_, nullptr)) owner->pending_.erase(this);
  return std::exchange(deferred_, std::nullopt);
}

PendingPromises::~PendingPromises() { Abandon(); }

webrtc::scoped_refptr<PendingPromise> PendingPromises::Add(Napi::Env env) {
  webrtc::scoped_refptr<PendingPromise> promise = webrtc::make_ref_counted<PendingPromise>(env, this);
  pending_.emplace(promise.get(), promise);
  return promise;
}

void PendingPromises::RejectAll(Napi::Env env) {
  // Settling changes the map, and a reaction may add to it.
  for (auto& [key, promise] : std::exchange(pending_, {})) {
    promise->owner_ = nullptr;
    promise->Reject(MakeError(env, "Closed", "The object was closed"));
  }
}

void PendingPromises::Abandon() {
  for (auto& [key, promise] : std::exchange(pending_, {})) {
    promise->owner_ = nullptr;
    promise->Take();
  }
}

}  // namespace node_webrtc
