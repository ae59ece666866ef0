#ifndef NATIVE_CAPTURE_TEST_PICTURE_H_
#define NATIVE_CAPTURE_TEST_PICTURE_H_

#include <cstdint>

#include "api/scoped_refptr.h"
#include "api/video/i420_buffer.h"

namespace node_webrtc {

// The synthetic camera's picture: colour bars, a sweeping line, the time of day as hh:mm:ss.mmm (UTC) and the frame's number. Two parts are
// for programs:
// - a row of 40 cells, black or white, along the bottom (the last tenth of the height): the time in ms since the Unix epoch modulo 2^32,
// most significant
//   bit first, then the exclusive or of its four octets (from 160 pixels of width on; smaller cells are not exact);
// - a patch at the top right (a quarter of the height, square), white during the first 100 ms of each second, else black.
// Not thread-safe.
class TestPicture {
 public:
  TestPicture(int width, int height);

  // Draws the picture of a time into a buffer of this size.
  void Draw(int64_t wall_us, uint64_t frame_number, webrtc::I420Buffer& buffer) const;

 private:
  const int width_;
  const int height_;
  // What does not move.
  const webrtc::scoped_refptr<webrtc::I420Buffer> background_;
};

}  // namespace node_webrtc

#endif  // NATIVE_CAPTURE_TEST_PICTURE_H_
