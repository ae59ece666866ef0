#include "runtime/task_queue_pool.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/strings/string_view.h"
#include "api/make_ref_counted.h"
#include "api/ref_count.h"
#include "api/scoped_refptr.h"
#include "api/task_queue/task_queue_base.h"
#include "api/units/time_delta.h"
#include "rtc_base/platform_thread.h"

namespace node_webrtc {
namespace {

using webrtc::Location;
using webrtc::TaskQueueBase;
using webrtc::TimeDelta;
using Task = absl::AnyInvocable<void() &&>;
using Clock = std::chrono::steady_clock;
using Lock = std::unique_lock<std::mutex>;

class PooledQueue;

// The threads and what they wait for. One lock for all: a task is held for far longer than the lock.
class Pool {
 public:
  explicit Pool(int max_threads) : max_threads_(std::max(max_threads, 2)) {}
  ~Pool();

  void Post(PooledQueue& queue, Task task);
  void PostDelayed(PooledQueue& queue, Task task, TimeDelta delay);
  // Returns when no task of the queue runs, nor will.
  void Close(PooledQueue& queue);

 private:
  struct Delayed {
    webrtc::scoped_refptr<PooledQueue> queue;
    Task task;
  };

  // The lock is held.
  void Enqueue(PooledQueue& queue, Task task);
  void MakeReady(PooledQueue& queue);
  void WakeOne();
  void StartThread();
  void PromoteDelayed(Clock::time_point now);
  webrtc::scoped_refptr<PooledQueue> TakeReady();
  bool HasRunnable() const { return !prompt_.empty() || (!bulk_.empty() && bulk_running_ < max_threads_ - 1); }

  void Run();

  const int max_threads_;
  std::mutex mutex_;
  std::condition_variable work_;
  std::condition_variable idle_;  // Some queue stopped running.
  std::deque<webrtc::scoped_refptr<PooledQueue>> prompt_;
  std::deque<webrtc::scoped_refptr<PooledQueue>> bulk_;
  std::multimap<Clock::time_point, Delayed> delayed_;  // Equal times keep their order.
  int waiting_ = 0;
  int bulk_running_ = 0;
  bool timed_ = false;  // Some waiting thread watches `delayed_`.
  bool ending_ = false;
  std::vector<webrtc::PlatformThread> threads_;
};

// One libwebrtc task queue: its tasks run one at a time, in order, on whichever thread is free.
class PooledQueue : public TaskQueueBase, public webrtc::RefCountInterface {
 public:
  PooledQueue(Pool& pool, absl::string_view name, bool prompt) : pool_(pool), name_(name), prompt_(prompt) {}

  absl::string_view queue_name() const override { return name_; }

  void Delete() override {
    pool_.Close(*this);
    {
      // Tasks may expect to be destroyed on their queue.
      CurrentTaskQueueSetter current(this);
      tasks_.clear();
    }
    Release();
  }

 protected:
  void PostTaskImpl(Task task, const PostTaskTraits& /*traits*/, const Location& /*location*/) override {
    pool_.Post(*this, std::move(task));
  }
  void PostDelayedTaskImpl(Task task, TimeDelta delay, const PostDelayedTaskTraits& /*traits*/, const Location& /*location*/) override {
    pool_.PostDelayed(*this, std::move(task), delay);
  }

 private:
  friend class Pool;

  void RunTask(Task task) {
    CurrentTaskQueueSetter current(this);
    std::move(task)();
    task = nullptr;  // Destroyed while the queue is current.
  }

  Pool& pool_;
  const std::string name_;
  const bool prompt_;
  // Guarded by the pool's lock.
  std::deque<Task> tasks_;
  bool scheduled_ = false;  // Ready or running.
  bool running_ = false;
  bool closed_ = false;
};

Pool::~Pool() {
  {
    Lock lock(mutex_);
    ending_ = true;
    delayed_.clear();
  }
  work_.notify_all();
  threads_.clear();  // Joins.
}

void Pool::Post(PooledQueue& queue, Task task) {
  Lock lock(mutex_);
  Enqueue(queue, std::move(task));
}

void Pool::PostDelayed(PooledQueue& queue, Task task, TimeDelta delay) {
  Lock lock(mutex_);
  if (queue.closed_) return;
  if (delay <= TimeDelta::Zero()) return Enqueue(queue, std::move(task));
  const auto due = Clock::now() + std::chrono::microseconds(delay.us());
  const bool first = delayed_.empty() || due < delayed_.begin()->first;
  delayed_.emplace(due, Delayed{webrtc::scoped_refptr<PooledQueue>(&queue), std::move(task)});
  if (!first) return;
  // Whoever watches the time has to look again.
  if (waiting_ > 0) {
    work_.notify_all();
  } else {
    StartThread();
  }
}

void Pool::Close(PooledQueue& queue) {
  Lock lock(mutex_);
  queue.closed_ = true;
  idle_.wait(lock, [&queue] { return !queue.running_; });
  std::vector<Delayed> dropped;
  for (auto it = delayed_.begin(); it != delayed_.end();) {
    if (it->second.queue.get() != &queue) {
      ++it;
      continue;
    }
    dropped.push_back(std::move(it->second));
    it = delayed_.erase(it);
  }
  lock.unlock();  // Destroying what was dropped may run code of libwebrtc's.
}

void Pool::Enqueue(PooledQueue& queue, Task task) {
  if (queue.closed_) return;
  queue.tasks_.push_back(std::move(task));
  if (!queue.scheduled_) MakeReady(queue);
}

void Pool::MakeReady(PooledQueue& queue) {
  queue.scheduled_ = true;
  (queue.prompt_ ? prompt_ : bulk_).emplace_back(&queue);
  if (!HasRunnable()) return;
  WakeOne();
}

void Pool::WakeOne() {
  if (waiting_ > 0) {
    work_.notify_one();
  } else {
    StartThread();
  }
}

void Pool::StartThread() {
  if (static_cast<int>(threads_.size()) == max_threads_ || ending_) return;
  threads_.push_back(webrtc::PlatformThread::SpawnJoinable([this] { Run(); }, "webrtc_pool"));
}

void Pool::PromoteDelayed(Clock::time_point now) {
  while (!delayed_.empty() && delayed_.begin()->first <= now) {
    auto node = delayed_.extract(delayed_.begin());
    Enqueue(*node.mapped().queue, std::move(node.mapped().task));
  }
}

webrtc::scoped_refptr<PooledQueue> Pool::TakeReady() {
  std::deque<webrtc::scoped_refptr<PooledQueue>>& ready = prompt_.empty() ? bulk_ : prompt_;
  webrtc::scoped_refptr<PooledQueue> queue = std::move(ready.front());
  ready.pop_front();
  return queue;
}

void Pool::Run() {
  Lock lock(mutex_);
  while (!ending_) {
    PromoteDelayed(Clock::now());
    if (!HasRunnable()) {
      ++waiting_;
      // One thread watches the time, the others sleep until there is work.
      if (!timed_ && !delayed_.empty()) {
        timed_ = true;
        work_.wait_until(lock, delayed_.begin()->first);
        timed_ = false;
      } else {
        work_.wait(lock);
      }
      --waiting_;
      continue;
    }
    webrtc::scoped_refptr<PooledQueue> queue = TakeReady();
    if (queue->closed_ || queue->tasks_.empty()) {
      queue->scheduled_ = false;
      continue;
    }
    Task task = std::move(queue->tasks_.front());
    queue->tasks_.pop_front();
    queue->running_ = true;
    bulk_running_ += queue->prompt_ ? 0 : 1;
    // This thread may have been the one that watches the time.
    if (!timed_ && !delayed_.empty()) WakeOne();
    lock.unlock();
    queue->RunTask(std::move(task));
    lock.lock();
    bulk_running_ -= queue->prompt_ ? 0 : 1;
    queue->running_ = false;
    if (queue->closed_) {
      idle_.notify_all();
    } else if (queue->tasks_.empty()) {
      queue->scheduled_ = false;
    } else {
      MakeReady(*queue);
    }
  }
}

class PoolFactory final : public webrtc::TaskQueueFactory {
 public:
  explicit PoolFactory(int max_threads) : pool_(std::make_unique<Pool>(max_threads)) {}

  std::unique_ptr<TaskQueueBase, webrtc::TaskQueueDeleter> CreateTaskQueue(absl::string_view name, Priority priority) const override {
    const bool prompt = priority == Priority::kHigh || priority == Priority::kAudio;
    return std::unique_ptr<TaskQueueBase, webrtc::TaskQueueDeleter>(webrtc::make_ref_counted<PooledQueue>(*pool_, name, prompt).release());
  }

 private:
  const std::unique_ptr<Pool> pool_;
};

}  // namespace

std::unique_ptr<webrtc::TaskQueueFactory> CreateTaskQueuePool(int max_threads) { return std::make_unique<PoolFactory>(max_threads); }

}  // namespace node_webrtc
