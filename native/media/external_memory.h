#ifndef NATIVE_MEDIA_EXTERNAL_MEMORY_H_
#define NATIVE_MEDIA_EXTERNAL_MEMORY_H_

#include <napi.h>

#include <cstdint>
#include <utility>

#include "api/scoped_refptr.h"
#include "runtime/js_queue.h"

namespace node_webrtc {

// Tells the garbage collector what a wrapper holds outside of its heap. Member of the wrapper; JS thread.
class ExternalMemory {
 public:
  explicit ExternalMemory(webrtc::scoped_refptr<JsQueue> queue) : queue_(std::move(queue)) {}
  ExternalMemory(const ExternalMemory&) = delete;
  ExternalMemory& operator=(const ExternalMemory&) = delete;

  // A finalizer may run it and must not call Node-API: the queue does.
  ~ExternalMemory() {
    if (octets_ != 0) queue_->Post([held = octets_](Napi::Env env) { Napi::MemoryManagement::AdjustExternalMemory(env, -held); });
  }

  void Set(Napi::Env env, int64_t octets) {
    if (octets == octets_) return;
    Napi::MemoryManagement::AdjustExternalMemory(env, octets - octets_);
    octets_ = octets;
  }

 private:
  const webrtc::scoped_refptr<JsQueue> queue_;
  int64_t octets_ = 0;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_EXTERNAL_MEMORY_H_
