#ifndef NATIVE_MEDIA_SINK_QUEUE_H_
#define NATIVE_MEDIA_SINK_QUEUE_H_

#include <napi.h>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <utility>

#include "api/ref_count.h"
#include "api/scoped_refptr.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"
#include "runtime/js_queue.h"

namespace node_webrtc {

// What libwebrtc's threads leave for a sink's callback: a few items, of which the oldest goes when JS is too slow. Base of the objects that
// libwebrtc calls.
template <typename Item>
class SinkQueue : public webrtc::RefCountInterface {
 public:
  // JS thread.
  class Receiver {
   public:
    virtual void OnItem(Napi::Env env, const Item& item) = 0;

   protected:
    ~Receiver() = default;
  };

  // JS thread. From now on items are taken, and `receiver` is called with each in a task of its own.
  void Open(Receiver* receiver) {
    receiver_ = receiver;
    webrtc::MutexLock lock(&mutex_);
    open_ = true;
  }

  // JS thread; also from within the receiver's call. It is not called any more.
  void Close() {
    std::deque<Item> released;
    webrtc::MutexLock lock(&mutex_);
    open_ = false;
    released.swap(items_);
  }

  // Any thread. Items that were not delivered because newer ones came.
  uint32_t dropped() const { return dropped_.load(std::memory_order_relaxed); }

  // Any thread. Items that wait.
  size_t size() const {
    webrtc::MutexLock lock(&mutex_);
    return items_.size();
  }

 protected:
  SinkQueue(webrtc::scoped_refptr<JsQueue> queue, size_t limit) : queue_(std::move(queue)), limit_(limit) {}

  // Any thread.
  void Add(Item item) {
    std::optional<Item> oldest;  // Released outside of the lock.
    {
      webrtc::MutexLock lock(&mutex_);
      if (!open_) return;
      if (items_.size() == limit_) {
        oldest = std::move(items_.front());
        items_.pop_front();
        dropped_.fetch_add(1, std::memory_order_relaxed);
      }
      items_.push_back(std::move(item));
    }
    // As many tasks wait as items.
    if (!oldest) queue_->Post([self = webrtc::scoped_refptr<SinkQueue>(this)](Napi::Env env) { self->Deliver(env); });
  }

 private:
  void Deliver(Napi::Env env) {
    std::optional<Item> item;
    {
      webrtc::MutexLock lock(&mutex_);
      if (items_.empty()) return;
      item = std::move(items_.front());
      items_.pop_front();
    }
    receiver_->OnItem(env, *item);
  }

  const webrtc::scoped_refptr<JsQueue> queue_;
  const size_t limit_;
  std::atomic<uint32_t> dropped_{0};
  Receiver* receiver_ = nullptr;  // JS thread.
  mutable webrtc::Mutex mutex_;
  bool open_ RTC_GUARDED_BY(mutex_) = false;
  std::deque<Item> items_ RTC_GUARDED_BY(mutex_);
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_SINK_QUEUE_H_
