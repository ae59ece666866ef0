#ifndef NATIVE_MEDIA_LOCAL_SOURCE_H_
#define NATIVE_MEDIA_LOCAL_SOURCE_H_

#include <atomic>
#include <memory>
#include <optional>
#include <string>

#include "absl/functional/any_invocable.h"
#include "api/media_types.h"
#include "api/ref_count.h"
#include "api/scoped_refptr.h"
#include "media/track_feed.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"

namespace node_webrtc {

// What a source delivers at the moment; what is unknown is absent.
struct TrackSettings {
  std::optional<int> width;
  std::optional<int> height;
  std::optional<double> frame_rate;
  std::optional<int> sample_rate;
  std::optional<int> channel_count;
  std::string device_id;
  std::string group_id;
  std::string label;
};

class Engine;
struct PictureFormat;

// Where local tracks get their media: pushed by JS, drawn, or from a device. Shared by the tracks and by whatever produces the media.
class LocalSource : public webrtc::RefCountInterface {
 public:
  virtual webrtc::MediaType kind() const = 0;
  // Any thread. For a new track.
  virtual std::unique_ptr<TrackFeed> CreateFeed() = 0;
  // JS thread. The callback is called at most once, on any thread, when the media ends without Close. Sources that cannot end by themselves
  // drop it.
  virtual void ObserveEnd(absl::AnyInvocable<void() &&>) {}
  // JS thread. What to deliver from now on, for sources that can change it.
  virtual void Reconfigure(const PictureFormat&) {}
  // JS thread. Ends the media; returns at once. Idempotent.
  virtual void Close() = 0;

  // JS thread. Runs `task`, which delivers media, on the media queue: it finds every change that JS made before.
  void PostDelivery(Engine& engine, absl::AnyInvocable<void() &&> task);
  // JS thread: a change to sinks or tracks is about to be posted to the signaling thread. Signaling thread: it is made.
  void BeginChange() { pending_.fetch_add(1, std::memory_order_relaxed); }
  void EndChange() { pending_.fetch_sub(1, std::memory_order_release); }

  // Any thread.
  TrackSettings settings() const;
  void SetSettings(TrackSettings settings);

 private:
  mutable webrtc::Mutex mutex_;
  TrackSettings settings_ RTC_GUARDED_BY(mutex_);
  // Tasks for the signaling thread that deliveries have to follow: changes, and deliveries that wait for them.
  std::atomic<int> pending_{0};
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_LOCAL_SOURCE_H_
