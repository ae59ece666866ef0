#include "media/picture.h"

#include <utility>

#include "api/make_ref_counted.h"
#include "api/video/i420_buffer.h"
#include "common_video/include/video_frame_buffer.h"
#include "libyuv/convert.h"
#include "libyuv/convert_argb.h"
#include "libyuv/convert_from_argb.h"
#include "libyuv/planar_functions.h"

namespace node_webrtc {
namespace {

constexpr PlaneShape kI420Planes[] = {{1, 1, 1}, {1, 2, 2}, {1, 2, 2}, {1, 1, 1}};
constexpr PlaneShape kNv12Planes[] = {{1, 1, 1}, {2, 2, 2}};
constexpr PlaneShape kRgbPlanes[] = {{4, 1, 1}};

// Red first in memory; libyuv calls that ABGR, by its order in a little-endian word, and the other ARGB.
bool IsRedFirst(PixelFormat format) { return format == PixelFormat::kRgba || format == PixelFormat::kRgbx; }
bool HasAlpha(PixelFormat format) { return format == PixelFormat::kI420A || format == PixelFormat::kRgba || format == PixelFormat::kBgra; }

// libyuv's matrices make blue-first pixels; with its mirrored ones, and U and V exchanged, red-first ones.
const libyuv::YuvConstants* MatrixOf(YuvMatrix matrix, bool red_first) {
  switch (matrix) {
    case YuvMatrix::kBt601:
      return red_first ? &libyuv::kYvuI601Constants : &libyuv::kYuvI601Constants;
    case YuvMatrix::kBt601Full:
      return red_first ? &libyuv::kYvuJPEGConstants : &libyuv::kYuvJPEGConstants;
    case YuvMatrix::kBt709:
      return red_first ? &libyuv::kYvuH709Constants : &libyuv::kYuvH709Constants;
    case YuvMatrix::kBt709Full:
      return red_first ? &libyuv::kYvuF709Constants : &libyuv::kYuvF709Constants;
    case YuvMatrix::kBt2020:
      return red_first ? &libyuv::kYvu2020Constants : &libyuv::kYuv2020Constants;
    case YuvMatrix::kBt2020Full:
      return red_first ? &libyuv::kYvuV2020Constants : &libyuv::kYuvV2020Constants;
  }
  return nullptr;
}

void MakeOpaque(uint8_t* rgb, int stride, int width, int height) {
  for (int row = 0; row < height; ++row) {
    for (ptrdiff_t column = 0; column < width; ++column) rgb[static_cast<ptrdiff_t>(row) * stride + 4 * column + 3] = 255;
  }
}

}  // namespace

std::span<const PlaneShape> PlanesOf(PixelFormat format) {
  switch (format) {
    case PixelFormat::kI420:
      return std::span(kI420Planes).first(3);
    case PixelFormat::kI420A:
      return kI420Planes;
    case PixelFormat::kNv12:
      return kNv12Planes;
    default:
      return kRgbPlanes;
  }
}

Picture::Picture(PixelFormat format, int width, int height, std::array<Plane, kMaxPlanes> planes, size_t size,
                 std::shared_ptr<const void> memory, std::optional<PictureNotes> notes)
    : format_(format), width_(width), height_(height), planes_(planes), size_(size), memory_(std::move(memory)), notes_(notes) {}

webrtc::scoped_refptr<Picture> Picture::Copy(PixelFormat format, int width, int height, std::span<const PlaneLayout> layout,
                                             std::span<const uint8_t> data) {
  const std::span<const PlaneShape> shapes = PlanesOf(format);
  size_t size = 0;
  for (const PlaneShape& shape : shapes) size += static_cast<size_t>(shape.Columns(width)) * shape.octets * shape.Rows(height);
  // Not filled with zeros first.
  std::shared_ptr<uint8_t> memory(new uint8_t[size], std::default_delete<uint8_t[]>());
  std::array<Plane, kMaxPlanes> planes{};
  uint8_t* next = memory.get();
  for (size_t i = 0; i < shapes.size(); ++i) {
    const int row_octets = shapes[i].Columns(width) * shapes[i].octets;
    const int rows = shapes[i].Rows(height);
    libyuv::CopyPlane(data.data() + layout[i].offset, layout[i].stride, next, row_octets, row_octets, rows);
    planes[i] = {next, row_octets};
    next += static_cast<size_t>(row_octets) * rows;
  }
  return webrtc::make_ref_counted<Picture>(format, width, height, planes, size, std::move(memory), std::nullopt);
}

webrtc::scoped_refptr<Picture> Picture::Wrap(webrtc::scoped_refptr<const webrtc::I420BufferInterface> buffer) {
  const std::array<Plane, kMaxPlanes> planes{
      {{buffer->DataY(), buffer->StrideY()}, {buffer->DataU(), buffer->StrideU()}, {buffer->DataV(), buffer->StrideV()}}};
  const int width = buffer->width();
  const int height = buffer->height();
  const size_t size = static_cast<size_t>(width) * height * 3 / 2;
  auto memory = std::make_shared<webrtc::scoped_refptr<const webrtc::I420BufferInterface>>(std::move(buffer));
  return webrtc::make_ref_counted<Picture>(PixelFormat::kI420, width, height, planes, size, std::move(memory), std::nullopt);
}

webrtc::scoped_refptr<Picture> Picture::From(const webrtc::scoped_refptr<webrtc::VideoFrameBuffer>& buffer) {
  if (buffer->type() == Type::kNative) return webrtc::scoped_refptr<Picture>(static_cast<Picture*>(buffer.get()));
  webrtc::scoped_refptr<webrtc::I420BufferInterface> i420 = buffer->ToI420();
  return i420 ? Wrap(std::move(i420)) : nullptr;
}

webrtc::scoped_refptr<Picture> Picture::Part(const Rect& rect, const PictureNotes& notes) const {
  return webrtc::make_ref_counted<Picture>(format_, rect.width, rect.height, PlanesAt(rect), size_, memory_, notes);
}

std::array<Picture::Plane, kMaxPlanes> Picture::PlanesAt(const Rect& rect) const {
  std::array<Plane, kMaxPlanes> planes = planes_;
  const std::span<const PlaneShape> shapes = PlanesOf(format_);
  for (size_t i = 0; i < shapes.size(); ++i) {
    planes[i].data += static_cast<ptrdiff_t>(rect.y / shapes[i].pixels_y) * planes[i].stride +
                      static_cast<ptrdiff_t>(rect.x / shapes[i].pixels_x) * shapes[i].octets;
  }
  return planes;
}

void Picture::CopyTo(const Rect& rect, PixelFormat format, YuvMatrix matrix, std::span<const PlaneLayout> layout, uint8_t* data) const {
  const std::array<Plane, kMaxPlanes> from = PlanesAt(rect);
  const bool drops_alpha = format_ == PixelFormat::kI420A && format == PixelFormat::kI420;
  if (format == format_ || drops_alpha) return CopyPlanes(from, rect, format, layout, data);
  CopyAsRgb(from, rect, format, matrix, data + layout[0].offset, layout[0].stride);
}

void Picture::CopyPlanes(const std::array<Plane, kMaxPlanes>& from, const Rect& rect, PixelFormat format,
                         std::span<const PlaneLayout> layout, uint8_t* data) const {
  const std::span<const PlaneShape> shapes = PlanesOf(format);
  for (size_t i = 0; i < shapes.size(); ++i) {
    libyuv::CopyPlane(from[i].data, from[i].stride, data + layout[i].offset, layout[i].stride,
                      shapes[i].Columns(rect.width) * shapes[i].octets, shapes[i].Rows(rect.height));
  }
}

void Picture::CopyAsRgb(const std::array<Plane, kMaxPlanes>& from, const Rect& rect, PixelFormat format, YuvMatrix matrix, uint8_t* rgb,
                        int stride) const {
  const bool red_first = IsRedFirst(format);
  const libyuv::YuvConstants* constants = MatrixOf(matrix, red_first);
  const Plane& u = from[red_first ? 2 : 1];
  const Plane& v = from[red_first ? 1 : 2];
  switch (format_) {
    case PixelFormat::kI420:
      libyuv::I420ToARGBMatrix(from[0].data, from[0].stride, u.data, u.stride, v.data, v.stride, rgb, stride, constants, rect.width,
                               rect.height);
      return;
    case PixelFormat::kI420A:
      libyuv::I420AlphaToARGBMatrix(from[0].data, from[0].stride, u.data, u.stride, v.data, v.stride, from[3].data, from[3].stride, rgb,
                                    stride, constants, rect.width, rect.height, /*attenuate=*/0);
      break;
    case PixelFormat::kNv12:
      if (red_first) {
        libyuv::NV21ToARGBMatrix(from[0].data, from[0].stride, from[1].data, from[1].stride, rgb, stride, constants, rect.width,
                                 rect.height);
      } else {
        libyuv::NV12ToARGBMatrix(from[0].data, from[0].stride, from[1].data, from[1].stride, rgb, stride, constants, rect.width,
                                 rect.height);
      }
      return;
    default:
      if (IsRedFirst(format_) == red_first) {
        libyuv::CopyPlane(from[0].data, from[0].stride, rgb, stride, rect.width * 4, rect.height);
      } else {
        libyuv::ABGRToARGB(from[0].data, from[0].stride, rgb, stride, rect.width, rect.height);
      }
      break;
  }
  if (!HasAlpha(format) || !HasAlpha(format_)) MakeOpaque(rgb, stride, rect.width, rect.height);
}

// Alpha is left behind.
webrtc::scoped_refptr<webrtc::I420BufferInterface> Picture::ToI420() {
  if (format_ == PixelFormat::kI420 || format_ == PixelFormat::kI420A) {
    return webrtc::WrapI420Buffer(width_, height_, planes_[0].data, planes_[0].stride, planes_[1].data, planes_[1].stride, planes_[2].data,
                                  planes_[2].stride, [memory = memory_] {});
  }
  auto buffer = webrtc::I420Buffer::Create(width_, height_);
  uint8_t* const y = buffer->MutableDataY();
  uint8_t* const u = buffer->MutableDataU();
  uint8_t* const v = buffer->MutableDataV();
  if (format_ == PixelFormat::kNv12) {
    libyuv::NV12ToI420(planes_[0].data, planes_[0].stride, planes_[1].data, planes_[1].stride, y, buffer->StrideY(), u, buffer->StrideU(),
                       v, buffer->StrideV(), width_, height_);
  } else {
    const auto convert = IsRedFirst(format_) ? libyuv::ABGRToI420 : libyuv::ARGBToI420;
    convert(planes_[0].data, planes_[0].stride, y, buffer->StrideY(), u, buffer->StrideU(), v, buffer->StrideV(), width_, height_);
  }
  return buffer;
}

webrtc::scoped_refptr<webrtc::VideoFrameBuffer> Picture::CropAndScale(int x, int y, int crop_width, int crop_height, int width,
                                                                      int height) {
  const webrtc::scoped_refptr<webrtc::VideoFrameBuffer> scaled = ToI420()->CropAndScale(x, y, crop_width, crop_height, width, height);
  const webrtc::scoped_refptr<Picture> picture = Wrap(scaled->ToI420());
  if (!notes_) return picture;
  PictureNotes notes = *notes_;
  notes.display_width = width;
  notes.display_height = height;
  notes.color_space = IsRgb(format_) ? PictureNotes().color_space : notes.color_space;
  return picture->Part({0, 0, width, height}, notes);
}

}  // namespace node_webrtc
