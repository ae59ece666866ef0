#ifndef NATIVE_RUNTIME_PROCESS_EXIT_H_
#define NATIVE_RUNTIME_PROCESS_EXIT_H_

#include <memory>

#include "runtime/engine.h"

namespace node_webrtc {

// Makes exit() safe, in whatever state the engines are. Any thread.
//
// process.exit() and an uncaught exception end the process without the environments' cleanup hooks: exit() destroys the process's static
// objects, Node's and V8's among them, while libwebrtc's threads still run. So the engines' threads are halted first: each is led into a
// task that never returns, and dies with the process. Engines that are being stopped get time to end in order.
class ProcessExit {
 public:
  ProcessExit() = delete;

  // The engine's threads are halted if the process exits before Stop.
  static void Watch(Engine* engine);
  // Destroys the engine on a thread made for that.
  static void Stop(std::unique_ptr<Engine> engine);
};

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_PROCESS_EXIT_H_
