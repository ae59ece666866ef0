#ifndef NATIVE_RUNTIME_THREAD_SAFE_QUEUE_H_
#define NATIVE_RUNTIME_THREAD_SAFE_QUEUE_H_

#include <napi.h>

#include <deque>

#include "api/scoped_refptr.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"
#include "runtime/js_queue.h"

namespace node_webrtc {

// JsQueue over one thread-safe function, which is called once per wake-up, not once per task.
//
// Node runs microtasks after each call of a thread-safe function, so each call runs one task only. When more tasks wait, that call asks for
// the next one: while Node is dispatching, this costs no wake-up of the event loop, and Node goes back to the loop after 1,000 calls, so
// that I/O is not starved.
class ThreadSafeQueue : public JsQueue {
 public:
  // JS thread.
  static webrtc::scoped_refptr<ThreadSafeQueue> Create(Napi::Env env);

  bool Post(Task task) override;

  // JS thread. The process stays alive while there are more AddHolds than DropHolds.
  void AddHold();
  void DropHold();
  int holds() const { return holds_; }

  // JS thread, in the environment's cleanup. Destroys what waits, unrun.
  void End();

 protected:
  ThreadSafeQueue() = default;
  ~ThreadSafeQueue() override = default;

 private:
  static void OnCall(napi_env env, napi_value js_callback, void* context, void* data);

  void RunOne(napi_env env);
  void Wake() RTC_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  webrtc::Mutex mutex_;
  std::deque<Task> posted_ RTC_GUARDED_BY(mutex_);
  // A call is on its way: whoever posts need not make one.
  bool awake_ RTC_GUARDED_BY(mutex_) = false;
  // Null after the end. Changed on the JS thread only, which may read it without the lock.
  napi_threadsafe_function function_ = nullptr;

  // JS thread: what was taken from `posted_` in one go.
  std::deque<Task> taken_;
  napi_env env_ = nullptr;
  int holds_ = 0;
};

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_THREAD_SAFE_QUEUE_H_
