#ifndef NATIVE_MEDIA_I420_H_
#define NATIVE_MEDIA_I420_H_

#include <cstddef>
#include <cstdint>

#include "api/video/video_frame_buffer.h"

namespace node_webrtc {

// Tightly packed I420: Y, then U and V of ceil(width / 2) x ceil(height / 2). Any thread.

// Above libwebrtc's own limits; keeps every product of the sizes within 32 bits.
inline constexpr int kMaxVideoSide = 16'384;

struct I420Layout {
  I420Layout(int width, int height)
      : width(width),
        height(height),
        chroma_width((width + 1) / 2),
        chroma_height((height + 1) / 2),
        u_offset(static_cast<size_t>(width) * height),
        v_offset(u_offset + static_cast<size_t>(chroma_width) * chroma_height),
        size(v_offset + static_cast<size_t>(chroma_width) * chroma_height) {}

  const int width;
  const int height;
  const int chroma_width;
  const int chroma_height;
  const size_t u_offset;
  const size_t v_offset;
  const size_t size;
};

// `packed` has the layout's size; the buffer has its width and height.
void CopyToPacked(const webrtc::I420BufferInterface& buffer, const I420Layout& layout, uint8_t* packed);
void CopyFromPacked(const uint8_t* packed, const I420Layout& layout, uint8_t* y, int stride_y, uint8_t* u, int stride_u, uint8_t* v,
                    int stride_v);

// RGBA in memory order, 4 * width * height octets, BT.601 limited range. Alpha becomes 255 and is ignored.
void PackedToRgba(const uint8_t* packed, const I420Layout& layout, uint8_t* rgba);
void RgbaToPacked(const uint8_t* rgba, const I420Layout& layout, uint8_t* packed);

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_I420_H_
