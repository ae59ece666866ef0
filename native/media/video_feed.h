#ifndef NATIVE_MEDIA_VIDEO_FEED_H_
#define NATIVE_MEDIA_VIDEO_FEED_H_

#include <atomic>
#include <cstdint>
#include <optional>

#include "api/video/video_frame.h"
#include "api/video/video_rotation.h"
#include "media/base/adapted_video_track_source.h"
#include "media/crop_and_scale.h"
#include "media/frame_rate_limit.h"
#include "media/picture_format.h"
#include "media/track_feed.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"

namespace node_webrtc {

// libwebrtc's end of a local video track: thins out, crops and scales the source's frames to the track's format and as its sinks (encoders)
// ask, counts, and passes on. Frames come from any thread, one at a time.
class VideoFeed : public webrtc::AdaptedVideoTrackSource {
 public:
  // What the source is about to give.
  struct Offer {
    int width, height;
    webrtc::VideoRotation rotation;
    int64_t timestamp_us;
  };
  // Counts a frame; tells what to make of it when somebody wants it.
  std::optional<CropAndScale> Plan(const Offer& offer);
  // That frame.
  void Deliver(const webrtc::VideoFrame& frame, const CropAndScale& plan);

  // Any thread.
  void SetEnabled(bool enabled) { enabled_.store(enabled, std::memory_order_relaxed); }
  void SetFormat(const std::optional<PictureFormat>& format);
  // The size of what becomes of a picture.
  CropAndScale Fit(int width, int height, webrtc::VideoRotation rotation) const;
  std::optional<PictureFormat> format() const;
  VideoFeedStats stats() const;
  void Close() { closed_.store(true, std::memory_order_relaxed); }

  // webrtc::VideoTrackSourceInterface, any thread:
  SourceState state() const override { return closed_.load(std::memory_order_relaxed) ? kEnded : kLive; }
  bool remote() const override { return false; }
  bool is_screencast() const override { return is_screencast_; }
  std::optional<bool> needs_denoising() const override { return std::nullopt; }

 protected:
  explicit VideoFeed(bool is_screencast) : is_screencast_(is_screencast) {}

 private:
  const bool is_screencast_;
  std::atomic<bool> closed_{false};
  std::atomic<bool> enabled_{true};
  mutable webrtc::Mutex mutex_;
  std::optional<PictureFormat> format_ RTC_GUARDED_BY(mutex_);
  std::optional<FrameRateLimit> limit_ RTC_GUARDED_BY(mutex_);
  VideoFeedStats stats_ RTC_GUARDED_BY(mutex_);
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_VIDEO_FEED_H_
