#ifndef NATIVE_CAPTURE_DEVICE_QUEUE_H_
#define NATIVE_CAPTURE_DEVICE_QUEUE_H_

#include <memory>
#include <utility>

#include "absl/functional/any_invocable.h"
#include "api/task_queue/task_queue_base.h"

namespace node_webrtc {

// The thread on which real devices are listed, opened and closed: drivers and sound servers may take their time. One for the process, while
// there is something to do or a device is open.
class DeviceQueue : public std::enable_shared_from_this<DeviceQueue> {
 public:
  // Any thread. The running one, or a new one.
  static std::shared_ptr<DeviceQueue> Acquire();

  DeviceQueue();
  DeviceQueue(const DeviceQueue&) = delete;
  DeviceQueue& operator=(const DeviceQueue&) = delete;
  ~DeviceQueue();

  // Any thread. Runs the task on the queue, which it keeps until then.
  void Post(absl::AnyInvocable<void() &&> task);

 private:
  std::unique_ptr<webrtc::TaskQueueBase, webrtc::TaskQueueDeleter> queue_;
};

// An object that lives on the device queue and is held from elsewhere.
template <typename T>
class OnDeviceQueue {
 public:
  OnDeviceQueue(std::shared_ptr<DeviceQueue> queue, std::unique_ptr<T> object) : queue_(std::move(queue)), object_(std::move(object)) {}
  OnDeviceQueue(const OnDeviceQueue&) = delete;
  OnDeviceQueue& operator=(const OnDeviceQueue&) = delete;
  ~OnDeviceQueue() { Reset(); }

  // Any thread, one at a time. Leaves the object to be destroyed on the queue; returns at once.
  void Reset() {
    if (object_) queue_->Post([object = std::move(object_)] {});
    queue_ = nullptr;
  }

 private:
  std::shared_ptr<DeviceQueue> queue_;
  std::unique_ptr<T> object_;
};

}  // namespace node_webrtc

#endif  // NATIVE_CAPTURE_DEVICE_QUEUE_H_
