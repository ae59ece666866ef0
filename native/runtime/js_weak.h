#ifndef NATIVE_RUNTIME_JS_WEAK_H_
#define NATIVE_RUNTIME_JS_WEAK_H_

#include "api/make_ref_counted.h"
#include "api/scoped_refptr.h"

namespace node_webrtc {

// A pointer to an object of a JS thread that any thread may carry and copy, for a task to follow on that JS thread.
template <typename T>
class JsWeak {
 public:
  explicit JsWeak(T* target) : slot_(webrtc::make_ref_counted<Slot>(target)) {}

  // JS thread. Null once the target has been cleared.
  T* get() const { return slot_->target; }
  // JS thread. For a target that is made when other threads have copies already.
  void Set(T* target) const { slot_->target = target; }
  // JS thread, by the target, at the latest when it is destroyed: tasks that were posted do nothing from now on.
  void Clear() const { slot_->target = nullptr; }

 private:
  struct Slot {
    explicit Slot(T* target) : target(target) {}
    T* target;
  };
  webrtc::scoped_refptr<webrtc::FinalRefCountedObject<Slot>> slot_;
};

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_JS_WEAK_H_
