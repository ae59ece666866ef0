#include "capture/device_queue.h"

#include "api/task_queue/default_task_queue_factory.h"
#include "api/task_queue/task_queue_factory.h"
#include "rtc_base/platform_thread.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"

namespace node_webrtc {
namespace {

// What all environments share. Never destroyed: environments may end while the process exits.
struct Shared {
  webrtc::Mutex mutex;
  std::weak_ptr<DeviceQueue> queue RTC_GUARDED_BY(mutex);
};

}  // namespace

std::shared_ptr<DeviceQueue> DeviceQueue::Acquire() {
  static Shared& shared = *new Shared();
  webrtc::MutexLock lock(&shared.mutex);
  if (std::shared_ptr<DeviceQueue> running = shared.queue.lock()) return running;
  auto queue = std::make_shared<DeviceQueue>();
  shared.queue = queue;
  return queue;
}

DeviceQueue::DeviceQueue()
    : queue_(webrtc::CreateDefaultTaskQueueFactory()->CreateTaskQueue("webrtc_devices", webrtc::TaskQueueFactory::Priority::kNormal)) {}

// A thread cannot wait for its own end, and JS shall not wait for it: a short-lived one does.
DeviceQueue::~DeviceQueue() {
  webrtc::PlatformThread::SpawnDetached([queue = std::move(queue_)]() mutable { queue = nullptr; }, "webrtc_devices_stop");
}

void DeviceQueue::Post(absl::AnyInvocable<void() &&> task) {
  queue_->PostTask([self = shared_from_this(), task = std::move(task)]() mutable {
    std::move(task)();
    task = nullptr;  // What it holds goes before the queue may.
  });
}

}  // namespace node_webrtc
