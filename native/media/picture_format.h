#ifndef NATIVE_MEDIA_PICTURE_FORMAT_H_
#define NATIVE_MEDIA_PICTURE_FORMAT_H_

#include <napi.h>

#include <optional>

namespace node_webrtc {

struct PictureFormat {
  int width;
  int height;
  double frame_rate;

  bool operator==(const PictureFormat&) const = default;
};

// JS thread. `{ width, height, frameRate }`; when one is out of range a RangeError is pending and nothing is returned.
std::optional<PictureFormat> ToPictureFormat(const Napi::Value& value);

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_PICTURE_FORMAT_H_
