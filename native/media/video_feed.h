#ifndef NATIVE_MEDIA_VIDEO_FEED_H_
#define NATIVE_MEDIA_VIDEO_FEED_H_

#include <atomic>
#include <cstdint>
#include <optional>

#include "api/video/video_frame.h"
#include "media/base/adapted_video_track_source.h"

namespace node_webrtc {

// libwebrtc's end of a local video source: drops and scales as its sinks (encoders) ask, and passes on. Frames come from any thread, one at
// a time.
class VideoFeed : public webrtc::AdaptedVideoTrackSource {
 public:
  void Deliver(const webrtc::VideoFrame& frame);

  // The same in two steps, for who makes frames only when somebody wants them: what to make of a frame of this size and time, or nothing.
  // Counts the frame.
  struct Adaptation {
    int width, height;
    int crop_x, crop_y, crop_width, crop_height;
  };
  std::optional<Adaptation> Adapt(int width, int height, int64_t timestamp_us);
  void Deliver(const webrtc::VideoFrame& frame, const Adaptation& adaptation);

  // Any thread. Nothing is passed on any more.
  void Close() { closed_.store(true, std::memory_order_relaxed); }
  bool closed() const { return closed_.load(std::memory_order_relaxed); }

  // webrtc::VideoTrackSourceInterface, any thread:
  SourceState state() const override { return closed() ? kEnded : kLive; }
  bool remote() const override { return false; }
  bool is_screencast() const override { return is_screencast_; }
  std::optional<bool> needs_denoising() const override { return std::nullopt; }

 protected:
  explicit VideoFeed(bool is_screencast) : is_screencast_(is_screencast) {}

 private:
  const bool is_screencast_;
  std::atomic<bool> closed_{false};
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_VIDEO_FEED_H_
