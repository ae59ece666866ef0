#include "media/video_feed.h"

#include <utility>

namespace node_webrtc {

std::optional<CropAndScale> VideoFeed::Plan(const Offer& offer) {
  {
    webrtc::MutexLock lock(&mutex_);
    const bool passes = !limit_ || limit_->Passes(offer.timestamp_us);
    if (enabled_.load(std::memory_order_relaxed)) {
      ++stats_.total_frames;
      ++(passes ? stats_.delivered_frames : stats_.discarded_frames);
    }
    if (!passes) return std::nullopt;
  }
  const CropAndScale fit = Fit(offer.width, offer.height, offer.rotation);
  CropAndScale adapted;
  if (!AdaptFrame(fit.width, fit.height, offer.timestamp_us, &adapted.width, &adapted.height, &adapted.crop_width, &adapted.crop_height,
                  &adapted.crop_x, &adapted.crop_y)) {
    return std::nullopt;
  }
  return fit.Then(adapted);
}

void VideoFeed::Deliver(const webrtc::VideoFrame& frame, const CropAndScale& plan) {
  if (plan.width == frame.width() && plan.height == frame.height()) return OnFrame(frame);
  webrtc::VideoFrame scaled(frame);
  scaled.set_video_frame_buffer(
      frame.video_frame_buffer()->CropAndScale(plan.crop_x, plan.crop_y, plan.crop_width, plan.crop_height, plan.width, plan.height));
  OnFrame(scaled);
}

void VideoFeed::SetFormat(const std::optional<PictureFormat>& format) {
  webrtc::MutexLock lock(&mutex_);
  format_ = format;
  limit_.reset();
  if (format && format->frame_rate > 0) limit_.emplace(format->frame_rate);
}

CropAndScale VideoFeed::Fit(int width, int height, webrtc::VideoRotation rotation) const {
  webrtc::MutexLock lock(&mutex_);
  if (!format_) return CropAndScale::None(width, height);
  const bool lies = rotation == webrtc::kVideoRotation_90 || rotation == webrtc::kVideoRotation_270;
  return CropAndScale::ToFit(width, height, lies ? format_->height : format_->width, lies ? format_->width : format_->height);
}

std::optional<PictureFormat> VideoFeed::format() const {
  webrtc::MutexLock lock(&mutex_);
  return format_;
}

VideoFeedStats VideoFeed::stats() const {
  webrtc::MutexLock lock(&mutex_);
  return stats_;
}

}  // namespace node_webrtc
