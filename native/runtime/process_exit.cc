#include "runtime/process_exit.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <utility>
#include <vector>

#include "rtc_base/event.h"
#include "rtc_base/platform_thread.h"

namespace node_webrtc {
namespace {

constexpr std::chrono::seconds kStopTimeout(2);
constexpr webrtc::TimeDelta kHaltTimeout = webrtc::TimeDelta::Millis(50);

struct State {
  std::mutex mutex;
  std::condition_variable stopped;
  std::vector<Engine*> running;
  std::vector<webrtc::scoped_refptr<ExitTask>> tasks;
  int stopping = 0;
};

// Never destroyed: the threads that stop engines use it.
State& Shared() {
  static State& state = *new State();
  return state;
}

// Leads the thread into a task that never returns. A thread that is busy or waits for another one is not waited for long: what it waits for
// will not come.
void Halt(webrtc::Thread* thread) {
  const auto reached = std::make_shared<webrtc::Event>();
  thread->PostTask([reached] {
    reached->Set();
    webrtc::Event().Wait(webrtc::Event::kForever, webrtc::Event::kForever);
  });
  reached->Wait(kHaltTimeout);
}

void FinishTasks(State& state) {
  std::vector<webrtc::scoped_refptr<ExitTask>> tasks;
  {
    const std::lock_guard<std::mutex> lock(state.mutex);
    tasks = state.tasks;
  }
  const auto deadline = std::chrono::steady_clock::now() + kStopTimeout;
  for (const auto& task : tasks) task->BeginToFinish();
  for (const auto& task : tasks) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    task->WaitUntilFinished(webrtc::TimeDelta::Millis(std::max<int64_t>(left.count(), 0)));
  }
}

void OnExit() {
  State& state = Shared();
  FinishTasks(state);
  std::unique_lock<std::mutex> lock(state.mutex);
  state.stopped.wait_for(lock, kStopTimeout, [&state] { return state.stopping == 0; });
  // Callers before callees, so that none waits for one that was halted.
  for (Engine* engine : state.running) {
    Halt(engine->signaling_thread());
    Halt(engine->worker_thread());
    Halt(engine->network_thread());
  }
}

}  // namespace

void ProcessExit::Watch(Engine* engine) {
  static const int registered = std::atexit(&OnExit);
  static_cast<void>(registered);
  State& state = Shared();
  const std::lock_guard<std::mutex> lock(state.mutex);
  state.running.push_back(engine);
}

void ProcessExit::Stop(std::unique_ptr<Engine> engine) {
  State& state = Shared();
  {
    const std::lock_guard<std::mutex> lock(state.mutex);
    std::erase(state.running, engine.get());
    ++state.stopping;
  }
  webrtc::PlatformThread::SpawnDetached(
      [&state, engine = std::move(engine)]() mutable {
        engine = nullptr;
        const std::lock_guard<std::mutex> lock(state.mutex);
        --state.stopping;
        state.stopped.notify_all();
      },
      "webrtc_stop");
}

void ProcessExit::Add(webrtc::scoped_refptr<ExitTask> task) {
  State& state = Shared();
  const std::lock_guard<std::mutex> lock(state.mutex);
  state.tasks.push_back(std::move(task));
}

void ProcessExit::Remove(const ExitTask* task) {
  State& state = Shared();
  const std::lock_guard<std::mutex> lock(state.mutex);
  std::erase_if(state.tasks, [task](const auto& candidate) { return candidate.get() == task; });
}

}  // namespace node_webrtc
