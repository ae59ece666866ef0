#ifndef NATIVE_RUNTIME_JS_QUEUE_H_
#define NATIVE_RUNTIME_JS_QUEUE_H_

#include <napi.h>

#include "absl/functional/any_invocable.h"
#include "api/ref_count.h"

namespace node_webrtc {

// The one way from any thread to an environment's JS thread (rule 4). Made by Environment; outlives it as an object, so that a libwebrtc
// thread may hold a reference without care: what is posted after the environment's end is destroyed unrun.
class JsQueue : public webrtc::RefCountInterface {
 public:
  // Runs on the JS thread in a handle scope, as a task of its own: microtasks run after it. Must not throw; a JS exception that it leaves
  // pending is reported as uncaught.
  using Task = absl::AnyInvocable<void(Napi::Env) &&>;

  // Any thread. Tasks run in the order they were posted. Wake-ups are coalesced. False when the environment has ended (the task is
  // destroyed on this thread: it must not own a Napi::Reference).
  virtual bool Post(Task task) = 0;
};

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_JS_QUEUE_H_
