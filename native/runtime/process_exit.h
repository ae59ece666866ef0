#ifndef NATIVE_RUNTIME_PROCESS_EXIT_H_
#define NATIVE_RUNTIME_PROCESS_EXIT_H_

#include <memory>

#include "api/ref_count.h"
#include "api/scoped_refptr.h"
#include "api/units/time_delta.h"
#include "runtime/engine.h"

namespace node_webrtc {

// What should come to its end before exit() goes on: a file that is being written. Called on the thread that exits.
class ExitTask : public webrtc::RefCountInterface {
 public:
  // Returns at once.
  virtual void BeginToFinish() = 0;
  virtual void WaitUntilFinished(webrtc::TimeDelta timeout) = 0;
};

// Makes exit() safe, in whatever state the engines are. Any thread.
//
// process.exit() and an uncaught exception end the process without the environments' cleanup hooks: exit() destroys the process's static
// objects, Node's and V8's among them, while libwebrtc's threads still run. So the engines' threads are halted first: each is led into a
// task that never returns, and dies with the process. Exit tasks, and engines that are being stopped, get time to end in order.
class ProcessExit {
 public:
  ProcessExit() = delete;

  // The engine's threads are halted if the process exits before Stop.
  static void Watch(Engine* engine);
  // Destroys the engine on a thread made for that.
  static void Stop(std::unique_ptr<Engine> engine);

  static void Add(webrtc::scoped_refptr<ExitTask> task);
  static void Remove(const ExitTask* task);
};

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_PROCESS_EXIT_H_
