#ifndef NATIVE_CAPTURE_CANVAS_H_
#define NATIVE_CAPTURE_CANVAS_H_

#include <cstdint>
#include <string_view>

#include "api/video/i420_buffer.h"

namespace node_webrtc {

struct Colour {
  uint8_t y, u, v;
};

inline constexpr Colour kBlack{16, 128, 128};
inline constexpr Colour kWhite{235, 128, 128};

// Draws into an I420 buffer. What lies outside is cut off; edges are at even places, because the chroma planes have half of the resolution.
class Canvas {
 public:
  // `buffer` outlives the canvas.
  explicit Canvas(webrtc::I420Buffer& buffer) : buffer_(buffer) {}

  int width() const { return buffer_.width(); }
  int height() const { return buffer_.height(); }

  void Fill(int left, int top, int width, int height, Colour colour);

  // White digits and ':', '.', '#' on black; a character takes 6 x 9 dots of `dot` pixels, its gap and margin included.
  void Write(int left, int top, int dot, std::string_view text);
  static constexpr int kCharacterWidth = 6;
  static constexpr int kCharacterHeight = 9;

 private:
  webrtc::I420Buffer& buffer_;
};

}  // namespace node_webrtc

#endif  // NATIVE_CAPTURE_CANVAS_H_
