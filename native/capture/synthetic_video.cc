#include "capture/synthetic_video.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "api/make_ref_counted.h"
#include "api/video/i420_buffer.h"
#include "api/video/video_frame.h"
#include "capture/pacer.h"
#include "capture/wall_clock.h"
#include "rtc_base/time_utils.h"

namespace node_webrtc {
namespace {

constexpr int64_t kUsPerSecond = webrtc::kNumMicrosecsPerSec;
constexpr size_t kMaxBuffers = 16;

}  // namespace

webrtc::scoped_refptr<SyntheticVideo> SyntheticVideo::Start(webrtc::TaskQueueBase* media_queue, const PictureFormat& format) {
  auto source = webrtc::make_ref_counted<SyntheticVideo>();
  source->Reconfigure(format);
  RunPaced(media_queue, [source] { return source->Tick(); });
  return source;
}

SyntheticVideo::SyntheticVideo() : LocalVideoSource(/*is_screencast=*/false), pool_(/*zero_initialize=*/false, kMaxBuffers) {}

void SyntheticVideo::Reconfigure(const PictureFormat& format) {
  TrackSettings now = settings();
  now.width = format.width;
  now.height = format.height;
  now.frame_rate = format.frame_rate;
  SetSettings(std::move(now));
  webrtc::MutexLock lock(&wanted_mutex_);
  wanted_ = format;
}

webrtc::TimeDelta SyntheticVideo::Tick() {
  // The repetition ends and with it the queue's reference to this source.
  if (outlet().closed()) return webrtc::TimeDelta::PlusInfinity();
  std::optional<PictureFormat> wanted;
  {
    webrtc::MutexLock lock(&wanted_mutex_);
    wanted = std::exchange(wanted_, std::nullopt);
  }
  if (wanted) Adopt(*wanted);

  int64_t now = WallClock::FromMonotonic(webrtc::TimeMicros());
  const int64_t due = DueTime(next_frame_);
  if (due > now) return webrtc::TimeDelta::Micros(due - now);
  // Those whose time is over are skipped.
  while (DueTime(next_frame_ + 1) <= now) ++next_frame_;
  const int64_t shown = DueTime(next_frame_++);
  const int64_t timestamp = WallClock::ToMonotonic(shown);
  ++frames_drawn_;

  outlet().Deliver({format_.width, format_.height, webrtc::kVideoRotation_0, timestamp}, [&] {
    webrtc::scoped_refptr<webrtc::I420Buffer> buffer = pool_.CreateI420Buffer(format_.width, format_.height);
    // Programs and encoders hold the whole pool; what they lose the garbage collector finds.
    if (!buffer) buffer = webrtc::I420Buffer::Create(format_.width, format_.height);
    picture_->Draw(shown, frames_drawn_, *buffer);
    return webrtc::VideoFrame::Builder().set_video_frame_buffer(std::move(buffer)).set_timestamp_us(timestamp).build();
  });
  now = WallClock::FromMonotonic(webrtc::TimeMicros());
  return webrtc::TimeDelta::Micros(std::max<int64_t>(DueTime(next_frame_) - now, 0));
}

void SyntheticVideo::Adopt(const PictureFormat& format) {
  if (!picture_ || format.width != format_.width || format.height != format_.height) {
    picture_ = std::make_unique<TestPicture>(format.width, format.height);
  }
  if (format.frame_rate != format_.frame_rate) {
    const int64_t now = WallClock::FromMonotonic(webrtc::TimeMicros());
    grid_start_us_ = now / kUsPerSecond * kUsPerSecond;
    next_frame_ = static_cast<int64_t>(std::ceil(static_cast<double>(now - grid_start_us_) * format.frame_rate / kUsPerSecond));
  }
  format_ = format;
}

int64_t SyntheticVideo::DueTime(int64_t frame) const {
  return grid_start_us_ + std::llround(static_cast<double>(frame) * kUsPerSecond / format_.frame_rate);
}

}  // namespace node_webrtc
