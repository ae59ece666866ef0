#ifndef NATIVE_CAPTURE_SYNTHETIC_VIDEO_H_
#define NATIVE_CAPTURE_SYNTHETIC_VIDEO_H_

#include <cstdint>
#include <memory>
#include <optional>

#include "api/scoped_refptr.h"
#include "api/task_queue/task_queue_base.h"
#include "api/units/time_delta.h"
#include "capture/test_picture.h"
#include "common_video/include/video_frame_buffer_pool.h"
#include "media/local_video_source.h"
#include "media/picture_format.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"

namespace node_webrtc {

// A camera that shows TestPicture. Frames are due at a grid that starts at a full second of WallClock, so that at whole frame rates one
// falls on each full second; a frame's timestamp is the time that it shows. Drawn on the media queue, and only while somebody looks.
class SyntheticVideo : public LocalVideoSource {
 public:
  // JS thread. Runs until Close.
  static webrtc::scoped_refptr<SyntheticVideo> Start(webrtc::TaskQueueBase* media_queue, const PictureFormat& format);

  // LocalSource:
  void Reconfigure(const PictureFormat& format) override;

 protected:
  SyntheticVideo();

 private:
  // Media queue. One frame; returns the time until the next.
  webrtc::TimeDelta Tick();
  void Adopt(const PictureFormat& format);
  int64_t DueTime(int64_t frame) const;

  webrtc::Mutex wanted_mutex_;
  std::optional<PictureFormat> wanted_ RTC_GUARDED_BY(wanted_mutex_);

  // Media queue.
  PictureFormat format_{};
  std::unique_ptr<TestPicture> picture_;
  webrtc::VideoFrameBufferPool pool_;
  int64_t grid_start_us_ = 0;  // Wall clock; a full second.
  int64_t next_frame_ = 0;     // On the grid.
  uint64_t frames_drawn_ = 0;
};

}  // namespace node_webrtc

#endif  // NATIVE_CAPTURE_SYNTHETIC_VIDEO_H_
