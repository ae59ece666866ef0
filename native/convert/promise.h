#ifndef NATIVE_CONVERT_PROMISE_H_
#define NATIVE_CONVERT_PROMISE_H_

#include <napi.h>

#include <unordered_map>

#include "api/ref_count.h"
#include "api/scoped_refptr.h"
#include "runtime/environment.h"

namespace node_webrtc {

class PendingPromises;

// A promise that another thread's work will settle. Any thread may hold and release it; everything else is for the JS thread. The process
// stays alive until it is settled. Settling it a second time does nothing.
class PendingPromise : public webrtc::RefCountInterface {
 public:
  // In the handle scope that made it. Empty when JS cannot run any more, as in a worker that is being terminated.
  Napi::Promise promise() const { return {env_, promise_}; }

  void Resolve(Napi::Value value);
  void Reject(Napi::Value reason);

 protected:
  PendingPromise(Napi::Env env, PendingPromises* owner);
  ~PendingPromise() override = default;

 private:
  friend class PendingPromises;

  // The deferred, null when it was settled before; the owner forgets this promise.
  napi_deferred Take();

  // Node-API's own: node-addon-api's Deferred is undefined when JS cannot run.
  const Napi::Env env_;
  napi_deferred deferred_ = nullptr;
  napi_value promise_ = nullptr;
  Environment::KeepAlive keep_alive_;
  PendingPromises* owner_;  // Null once settled.
};

// The unsettled promises of one object, which settles them all when it closes. JS thread.
class PendingPromises {
 public:
  PendingPromises() = default;
  PendingPromises(const PendingPromises&) = delete;
  PendingPromises& operator=(const PendingPromises&) = delete;
  ~PendingPromises();

  // A new promise: give the reference to the work, and return `promise()` to JS.
  webrtc::scoped_refptr<PendingPromise> Add(Napi::Env env);

  // Rejects what is pending with a NativeError `Closed`.
  void RejectAll(Napi::Env env);

  // At the environment's end: nothing can be settled any more.
  void Abandon();

 private:
  friend class PendingPromise;

  std::unordered_map<const PendingPromise*, webrtc::scoped_refptr<PendingPromise>> pending_;
};

}  // namespace node_webrtc

#endif  // NATIVE_CONVERT_PROMISE_H_
