#ifndef NATIVE_RUNTIME_ENVIRONMENT_H_
#define NATIVE_RUNTIME_ENVIRONMENT_H_

#include <napi.h>

#include <initializer_list>
#include <memory>

#include "api/scoped_refptr.h"
#include "runtime/js_queue.h"

namespace node_webrtc {

class Engine;
class Environment;
class ThreadSafeQueue;

// What must be closed before its environment goes: connections, live captures, sinks, recorders. Registered while it is active; leaves by
// itself when it is destroyed, in a finalizer too, which may come after the environment.
class Closable {
 public:
  Closable() = default;
  Closable(const Closable&) = delete;
  Closable& operator=(const Closable&) = delete;

  // JS thread. Stops all activity: after it no task of this object reaches JS. Idempotent; never calls JS.
  virtual void CloseForEnvironment() = 0;

 protected:
  virtual ~Closable();

 private:
  friend class EnvironmentState;
  Environment* registered_in_ = nullptr;
};

// One per napi_env: main thread, worker, Electron process (rule 5). Lives in the env's instance data; JS thread only, but for queue().
class Environment {
 public:
  // Keeps the process alive while it exists. Movable; released on the JS thread, or after the environment's end.
  class KeepAlive {
   public:
    KeepAlive();
    explicit KeepAlive(webrtc::scoped_refptr<ThreadSafeQueue> queue);
    KeepAlive(KeepAlive&& other) noexcept;
    KeepAlive& operator=(KeepAlive&& other) noexcept;
    ~KeepAlive();

   private:
    webrtc::scoped_refptr<ThreadSafeQueue> queue_;
  };

  // Makes the env's environment, when the addon is loaded into it.
  static void Create(Napi::Env env);

  static Environment& From(Napi::Env env);

  virtual ~Environment() = default;

  virtual webrtc::scoped_refptr<JsQueue> queue() = 0;
  // The engine that this environment uses; started on first use. Holding the pointer keeps its threads.
  virtual std::shared_ptr<Engine> engine() = 0;
  virtual KeepAlive Hold() = 0;
  virtual void Register(Closable* closable) = 0;
  virtual void Unregister(Closable* closable) = 0;
  // Log lines go to this function, too; none when it is not a function.
  virtual void SetLogSink(Napi::Value sink) = 0;
  // How many are registered, and how many KeepAlives exist.
  virtual int active() const = 0;
  virtual int holds() const = 0;

  // A new JS object of a wrapper's class, which `static Napi::Function Wrap::Define(Napi::Env)` makes on first use and which is kept as
  // long as the environment. Empty when JS cannot run any more, as in a worker that is being terminated.
  template <typename Wrap>
  Napi::Object Construct(Napi::Env env, std::initializer_list<napi_value> arguments) {
    static const char kKey = 0;  // Its address names the class: there is no RTTI.
    Napi::FunctionReference& slot = ClassSlot(&kKey);
    if (slot.IsEmpty()) {
      const Napi::Function defined = Wrap::Define(env);
      if (defined.IsEmpty()) return {};
      slot = Napi::Persistent(defined);
    }
    return slot.Value().New(arguments);
  }

 protected:
  // The place of one class; stays where it is.
  virtual Napi::FunctionReference& ClassSlot(const void* key) = 0;
};

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_ENVIRONMENT_H_
