#include "media/video_feed.h"

namespace node_webrtc {

void VideoFeed::Deliver(const webrtc::VideoFrame& frame) {
  if (const auto adaptation = Adapt(frame.width(), frame.height(), frame.timestamp_us())) Deliver(frame, *adaptation);
}

std::optional<VideoFeed::Adaptation> VideoFeed::Adapt(int width, int height, int64_t timestamp_us) {
  Adaptation to;
  if (closed() ||
      !AdaptFrame(width, height, timestamp_us, &to.width, &to.height, &to.crop_width, &to.crop_height, &to.crop_x, &to.crop_y)) {
    return std::nullopt;
  }
  return to;
}

void VideoFeed::Deliver(const webrtc::VideoFrame& frame, const Adaptation& to) {
  if (to.width == frame.width() && to.height == frame.height()) return OnFrame(frame);
  webrtc::VideoFrame scaled(frame);
  scaled.set_video_frame_buffer(
      frame.video_frame_buffer()->CropAndScale(to.crop_x, to.crop_y, to.crop_width, to.crop_height, to.width, to.height));
  OnFrame(scaled);
}

}  // namespace node_webrtc
