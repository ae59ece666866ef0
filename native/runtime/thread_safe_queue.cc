#include "runtime/thread_safe_queue.h"

#include <utility>

#include "api/make_ref_counted.h"
#include "rtc_base/checks.h"

namespace node_webrtc {
namespace {

// Node goes on to call thread-safe functions while it ends an environment or terminates a worker, when JS cannot run any more. Node-API has
// no question for that; but a coercion, which could run JS, is refused then, and costs next to nothing for a boolean.
bool CanRunJs(napi_env env) {
  napi_value value = nullptr;
  return napi_get_boolean(env, false, &value) == napi_ok && napi_coerce_to_bool(env, value, &value) == napi_ok;
}

// What async_hooks shows for the queue: as the handles of Node itself, it tells whether it holds the process, so that tools that look for
// what does (jest --detectOpenHandles) do not take the loaded addon for it.
Napi::Object DescribeToHooks(Napi::Env env, webrtc::scoped_refptr<ThreadSafeQueue> queue) {
  Napi::Object resource = Napi::Object::New(env);
  resource.Set("hasRef", Napi::Function::New(env, [queue = std::move(queue)](const Napi::CallbackInfo& info) {
                 return Napi::Boolean::New(info.Env(), queue->holds() > 0);
               }));
  return resource;
}

}  // namespace

webrtc::scoped_refptr<ThreadSafeQueue> ThreadSafeQueue::Create(Napi::Env env) {
  webrtc::scoped_refptr<ThreadSafeQueue> queue = webrtc::make_ref_counted<ThreadSafeQueue>();
  queue->env_ = env;
  // The function's context is the queue, which End keeps alive: Node calls nothing after it.
  const napi_status status =
      napi_create_threadsafe_function(env, nullptr, DescribeToHooks(env, queue), Napi::String::New(env, "node-libwebrtc"), 0, 1, nullptr,
                                      nullptr, queue.get(), &ThreadSafeQueue::OnCall, &queue->function_);
  RTC_CHECK_EQ(status, napi_ok);
  napi_unref_threadsafe_function(env, queue->function_);
  return queue;
}

bool ThreadSafeQueue::Post(Task task) {
  webrtc::MutexLock lock(&mutex_);
  if (function_ == nullptr) return false;
  posted_.push_back(std::move(task));
  if (!awake_) Wake();
  return true;
}

void ThreadSafeQueue::Wake() { awake_ = napi_call_threadsafe_function(function_, nullptr, napi_tsfn_nonblocking) == napi_ok; }

void ThreadSafeQueue::OnCall(napi_env env, napi_value /*js_callback*/, void* context, void* /*data*/) {
  // Without an env Node is discarding the calls that it did not make.
  if (env == nullptr) return;
  webrtc::scoped_refptr<ThreadSafeQueue>(static_cast<ThreadSafeQueue*>(context))->RunOne(env);
}

void ThreadSafeQueue::RunOne(napi_env env) {
  Napi::HandleScope scope(env);
  if (!CanRunJs(env)) return;
  {
    webrtc::MutexLock lock(&mutex_);
    if (function_ == nullptr) return;
    if (taken_.empty()) taken_.swap(posted_);
    // Asked for before the task runs: the task may throw, or end the process's loop.
    if (taken_.size() > 1 || !posted_.empty()) {
      Wake();
    } else {
      awake_ = false;
    }
  }
  if (taken_.empty()) return;
  Task task = std::move(taken_.front());
  taken_.pop_front();
  std::move(task)(Napi::Env(env));

  // Before Node-API 10, Node only warns about an exception that is left pending here.
  bool pending = false;
  if (napi_is_exception_pending(env, &pending) == napi_ok && pending) {
    napi_value error = nullptr;
    if (napi_get_and_clear_last_exception(env, &error) == napi_ok) napi_fatal_exception(env, error);
  }
}

void ThreadSafeQueue::AddHold() {
  if (holds_++ == 0 && function_ != nullptr) napi_ref_threadsafe_function(env_, function_);
}

void ThreadSafeQueue::DropHold() {
  if (--holds_ == 0 && function_ != nullptr) napi_unref_threadsafe_function(env_, function_);
}

void ThreadSafeQueue::End() {
  std::deque<Task> unrun;
  napi_threadsafe_function function = nullptr;
  {
    webrtc::MutexLock lock(&mutex_);
    unrun.swap(posted_);
    function = std::exchange(function_, nullptr);
  }
  taken_.clear();
  if (function != nullptr) napi_release_threadsafe_function(function, napi_tsfn_abort);
}

}  // namespace node_webrtc
