#include "convert/promise.h"

#include <utility>

#include "api/make_ref_counted.h"
#include "convert/error.h"

namespace node_webrtc {

PendingPromise::PendingPromise(Napi::Env env, PendingPromises* owner)
    : env_(env), keep_alive_(Environment::From(env).Hold()), owner_(owner) {
  napi_create_promise(env, &deferred_, &promise_);
}

void PendingPromise::Resolve(Napi::Value value) {
  if (napi_deferred deferred = Take()) napi_resolve_deferred(env_, deferred, value);
}

void PendingPromise::Reject(Napi::Value reason) {
  if (napi_deferred deferred = Take()) napi_reject_deferred(env_, deferred, reason);
}

napi_deferred PendingPromise::Take() {
  keep_alive_ = {};
  if (PendingPromises* owner = std::exchange(owner_, nullptr)) owner->pending_.erase(this);
  return std::exchange(deferred_, nullptr);
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
