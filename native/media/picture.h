#ifndef NATIVE_MEDIA_PICTURE_H_
#define NATIVE_MEDIA_PICTURE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include "api/scoped_refptr.h"
#include "api/video/video_frame_buffer.h"

namespace node_webrtc {

// WebCodecs' VideoPixelFormat, as far as libyuv converts it here; the order of `pixelFormats` in lib/media/pixelFormat.ts.
enum class PixelFormat : int { kI420, kI420A, kNv12, kRgba, kRgbx, kBgra, kBgrx };
inline constexpr int kPixelFormatCount = 7;
inline constexpr size_t kMaxPlanes = 4;

// How a plane's samples lie: octets of each, and how many pixels in each direction one stands for.
struct PlaneShape {
  int octets;
  int pixels_x;
  int pixels_y;

  int Columns(int width) const { return (width + pixels_x - 1) / pixels_x; }
  int Rows(int height) const { return (height + pixels_y - 1) / pixels_y; }
};
std::span<const PlaneShape> PlanesOf(PixelFormat format);
inline bool IsRgb(PixelFormat format) { return format >= PixelFormat::kRgba; }

struct PlaneLayout {
  size_t offset;
  int stride;
};
struct Rect {
  int x, y, width, height;
};
// The YUV matrix to convert by; libyuv's names of them.
enum class YuvMatrix : int { kBt601, kBt601Full, kBt709, kBt709Full, kBt2020, kBt2020Full };

// What a program said of a picture, for the programs that get it; nothing that libwebrtc looks at.
struct PictureNotes {
  int64_t timestamp_us = 0;
  std::optional<int64_t> duration_us;
  bool flip = false;
  int display_width = 0;
  int display_height = 0;
  // Primaries, transfer, matrix, full range: indices of lib/media/VideoColorSpace.ts; -1: null.
  std::array<int, 4> color_space{-1, -1, -1, -1};
};

// A picture that does not change, in any of the formats: what a VideoFrame holds. Any thread. To libwebrtc it is a buffer that others
// convert by ToI420, so that what a program writes reaches another program as it was.
class Picture : public webrtc::VideoFrameBuffer {
 public:
  // Copies. `layout` has a plane's place in `data` for each plane of the format, and all of them are within it.
  static webrtc::scoped_refptr<Picture> Copy(PixelFormat format, int width, int height, std::span<const PlaneLayout> layout,
                                             std::span<const uint8_t> data);
  // Shares the buffer.
  static webrtc::scoped_refptr<Picture> Wrap(webrtc::scoped_refptr<const webrtc::I420BufferInterface> buffer);
  // The picture behind a buffer. What is kNative here is always a picture: there are no hardware decoders.
  static webrtc::scoped_refptr<Picture> From(const webrtc::scoped_refptr<webrtc::VideoFrameBuffer>& buffer);

  // A part of this, which shares its memory; at the edges of samples of all planes.
  webrtc::scoped_refptr<Picture> Part(const Rect& rect, const PictureNotes& notes) const;

  PixelFormat format() const { return format_; }
  const std::optional<PictureNotes>& notes() const { return notes_; }
  size_t size() const { return size_; }
  // Copies a part, in this format or converted to an RGB one, to the places that `layout` names.
  void CopyTo(const Rect& rect, PixelFormat format, YuvMatrix matrix, std::span<const PlaneLayout> layout, uint8_t* data) const;

  // webrtc::VideoFrameBuffer:
  Type type() const override { return Type::kNative; }
  int width() const override { return width_; }
  int height() const override { return height_; }
  webrtc::scoped_refptr<webrtc::I420BufferInterface> ToI420() override;
  webrtc::scoped_refptr<webrtc::VideoFrameBuffer> CropAndScale(int x, int y, int crop_width, int crop_height, int width,
                                                               int height) override;

 protected:
  struct Plane {
    const uint8_t* data;
    int stride;
  };
  Picture(PixelFormat format, int width, int height, std::array<Plane, kMaxPlanes> planes, size_t size, std::shared_ptr<const void> memory,
          std::optional<PictureNotes> notes);

 private:
  void CopyPlanes(const std::array<Plane, kMaxPlanes>& from, const Rect& rect, PixelFormat format, std::span<const PlaneLayout> layout,
                  uint8_t* data) const;
  void CopyAsRgb(const std::array<Plane, kMaxPlanes>& from, const Rect& rect, PixelFormat format, YuvMatrix matrix, uint8_t* rgb,
                 int stride) const;
  std::array<Plane, kMaxPlanes> PlanesAt(const Rect& rect) const;

  const PixelFormat format_;
  const int width_;
  const int height_;
  const std::array<Plane, kMaxPlanes> planes_;
  const size_t size_;
  const std::shared_ptr<const void> memory_;  // Of the planes.
  const std::optional<PictureNotes> notes_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_PICTURE_H_
