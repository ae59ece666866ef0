#ifndef NATIVE_MEDIA_FEED_LIST_H_
#define NATIVE_MEDIA_FEED_LIST_H_

#include <atomic>
#include <utility>
#include <vector>

#include "api/ref_count.h"
#include "api/scoped_refptr.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"

namespace node_webrtc {

// A source's end of its tracks: the feeds of those that there are. `Feed` is VideoFeed or AudioFeed. Any thread.
template <typename Feed>
class FeedList : public webrtc::RefCountInterface {
 public:
  void Add(webrtc::scoped_refptr<Feed> feed) {
    webrtc::MutexLock lock(&mutex_);
    feeds_.push_back(std::move(feed));
  }

  void Remove(const Feed* feed) {
    webrtc::MutexLock lock(&mutex_);
    std::erase_if(feeds_, [feed](const auto& each) { return each.get() == feed; });
  }

  // From now on nothing is delivered.
  void Close() { closed_.store(true, std::memory_order_relaxed); }
  bool closed() const { return closed_.load(std::memory_order_relaxed); }

  using Feeds = std::vector<webrtc::scoped_refptr<Feed>>;
  // A copy: nobody waits while a frame is delivered.
  Feeds feeds() const {
    webrtc::MutexLock lock(&mutex_);
    return closed() ? Feeds() : feeds_;
  }

 private:
  std::atomic<bool> closed_{false};
  mutable webrtc::Mutex mutex_;
  Feeds feeds_ RTC_GUARDED_BY(mutex_);
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_FEED_LIST_H_
