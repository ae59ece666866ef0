#include "media/i420.h"

#include "libyuv/convert.h"
#include "libyuv/convert_argb.h"

namespace node_webrtc {

void CopyToPacked(const webrtc::I420BufferInterface& buffer, const I420Layout& layout, uint8_t* packed) {
  libyuv::I420Copy(buffer.DataY(), buffer.StrideY(), buffer.DataU(), buffer.StrideU(), buffer.DataV(), buffer.StrideV(), packed,
                   layout.width, packed + layout.u_offset, layout.chroma_width, packed + layout.v_offset, layout.chroma_width, layout.width,
                   layout.height);
}

void CopyFromPacked(const uint8_t* packed, const I420Layout& layout, uint8_t* y, int stride_y, uint8_t* u, int stride_u, uint8_t* v,
                    int stride_v) {
  libyuv::I420Copy(packed, layout.width, packed + layout.u_offset, layout.chroma_width, packed + layout.v_offset, layout.chroma_width, y,
                   stride_y, u, stride_u, v, stride_v, layout.width, layout.height);
}

// libyuv names its formats by their order in a little-endian word: what is RGBA in memory it calls ABGR.
void PackedToRgba(const uint8_t* packed, const I420Layout& layout, uint8_t* rgba) {
  libyuv::I420ToABGR(packed, layout.width, packed + layout.u_offset, layout.chroma_width, packed + layout.v_offset, layout.chroma_width,
                     rgba, layout.width * 4, layout.width, layout.height);
}

void RgbaToPacked(const uint8_t* rgba, const I420Layout& layout, uint8_t* packed) {
  libyuv::ABGRToI420(rgba, layout.width * 4, packed, layout.width, packed + layout.u_offset, layout.chroma_width, packed + layout.v_offset,
                     layout.chroma_width, layout.width, layout.height);
}

}  // namespace node_webrtc
