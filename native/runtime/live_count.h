#ifndef NATIVE_RUNTIME_LIVE_COUNT_H_
#define NATIVE_RUNTIME_LIVE_COUNT_H_

#include <atomic>

namespace node_webrtc {

// Base of a class whose live objects are counted, in the whole process, for debugCounts. Any thread.
template <typename T>
class LiveCounted {
 public:
  static int live() { return count_.load(std::memory_order_relaxed); }

 private:
  friend T;

  LiveCounted() { count_.fetch_add(1, std::memory_order_relaxed); }
  LiveCounted(const LiveCounted&) = delete;
  LiveCounted& operator=(const LiveCounted&) = delete;
  ~LiveCounted() { count_.fetch_sub(1, std::memory_order_relaxed); }

  static inline std::atomic<int> count_{0};
};

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_LIVE_COUNT_H_
