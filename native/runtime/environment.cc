#include "runtime/environment.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#include "rtc_base/checks.h"
#include "runtime/engine.h"
#include "runtime/log.h"
#include "runtime/thread_safe_queue.h"

namespace node_webrtc {

class EnvironmentState final : public Environment {
 public:
  explicit EnvironmentState(Napi::Env env) : queue_(ThreadSafeQueue::Create(env)) {
    // Node runs these hooks latest first: this one is added after the thread-safe function has added its own, so that no thread calls the
    // function once Node has let go of it; and it runs before any finalizer, because Node-API's own hook is the env's first.
    //
    // A hook that returns when all is closed, not an asynchronous one: a worker's thread goes on to free its isolate as soon as its hooks
    // are done, and everything that could reach the isolate is cut off here without waiting for another thread.
    napi_add_env_cleanup_hook(env, &EnvironmentState::OnCleanup, this);
  }

  ~EnvironmentState() override { RTC_DCHECK(closables_.empty()); }

  webrtc::scoped_refptr<JsQueue> queue() override { return queue_; }

  std::shared_ptr<Engine> engine() override {
    if (!engine_ && !ended_) engine_ = Engine::Acquire();
    return engine_;
  }

  KeepAlive Hold() override { return KeepAlive(queue_); }

  void Register(Closable* closable) override {
    if (closable->registered_in_ != nullptr || ended_) return;
    closable->registered_in_ = this;
    closables_.push_back(closable);
  }

  void Unregister(Closable* closable) override {
    if (closable->registered_in_ != this) return;
    closable->registered_in_ = nullptr;
    // From the back: what is closed is mostly what was opened last.
    const auto found = std::find(closables_.rbegin(), closables_.rend(), closable);
    if (found != closables_.rend()) closables_.erase(std::next(found).base());
  }

  void SetLogSink(Napi::Value sink) override {
    log_forwarder_ = nullptr;
    if (sink.IsFunction() && !ended_) log_forwarder_ = std::make_unique<LogForwarder>(queue_, sink.As<Napi::Function>());
  }

  int active() const override { return static_cast<int>(closables_.size()); }
  int holds() const override { return queue_->holds(); }

 protected:
  Napi::FunctionReference& ClassSlot(const void* key) override { return classes_[key]; }

 private:
  static void OnCleanup(void* state) { static_cast<EnvironmentState*>(state)->End(); }

  void End() {
    ended_ = true;
    queue_->End();
    log_forwarder_ = nullptr;
    // In the order in which they were opened; closing one may unregister others.
    while (!closables_.empty()) {
      Closable* closable = closables_.front();
      closables_.erase(closables_.begin());
      closable->registered_in_ = nullptr;
      closable->CloseForEnvironment();
    }
    // Wrappers that finalizers have not reached yet may still hold it: then it stops with the last of them.
    engine_ = nullptr;
  }

  const webrtc::scoped_refptr<ThreadSafeQueue> queue_;
  std::shared_ptr<Engine> engine_;
  std::unique_ptr<LogForwarder> log_forwarder_;
  std::vector<Closable*> closables_;
  std::unordered_map<const void*, Napi::FunctionReference> classes_;
  bool ended_ = false;
};

Closable::~Closable() {
  if (registered_in_ != nullptr) registered_in_->Unregister(this);
}

Environment::KeepAlive::KeepAlive() = default;

Environment::KeepAlive::KeepAlive(webrtc::scoped_refptr<ThreadSafeQueue> queue) : queue_(std::move(queue)) { queue_->AddHold(); }

Environment::KeepAlive::KeepAlive(KeepAlive&& other) noexcept : queue_(std::move(other.queue_)) {}

Environment::KeepAlive& Environment::KeepAlive::operator=(KeepAlive&& other) noexcept {
  KeepAlive released(std::move(*this));
  queue_ = std::move(other.queue_);
  return *this;
}

Environment::KeepAlive::~KeepAlive() {
  if (queue_) queue_->DropHold();
}

void Environment::Create(Napi::Env env) { env.SetInstanceData<Environment>(std::make_unique<EnvironmentState>(env).release()); }

Environment& Environment::From(Napi::Env env) { return *env.GetInstanceData<Environment>(); }

}  // namespace node_webrtc
