#include "media/video_feed.h"

namespace node_webrtc {

void VideoFeed::Deliver(const webrtc::VideoFrame& frame) {
  if (closed()) return;
  int width, height, crop_width, crop_height, crop_x, crop_y;
  if (!AdaptFrame(frame.width(), frame.height(), frame.timestamp_us(), &width, &height, &crop_width, &crop_height, &crop_x, &crop_y))
    return;
  if (width == frame.width() && height == frame.height()) return OnFrame(frame);

  webrtc::VideoFrame scaled(frame);
  scaled.set_video_frame_buffer(frame.video_frame_buffer()->CropAndScale(crop_x, crop_y, crop_width, crop_height, width, height));
  OnFrame(scaled);
}

}  // namespace node_webrtc
