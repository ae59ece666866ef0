#ifndef NATIVE_MEDIA_CROP_AND_SCALE_H_
#define NATIVE_MEDIA_CROP_AND_SCALE_H_

namespace node_webrtc {

// A part of a picture, and the size that it is scaled to.
struct CropAndScale {
  int crop_x, crop_y, crop_width, crop_height;
  int width, height;

  // The whole picture, as it is.
  static CropAndScale None(int width, int height) { return {0, 0, width, height, width, height}; }

  // The largest part from the middle that has the shape of `wanted_width` x `wanted_height`, in that size; where the picture is smaller, in
  // the largest size of that shape that it has: nothing is scaled up.
  static CropAndScale ToFit(int width, int height, int wanted_width, int wanted_height);

  // `next` is done to what this gives: both at once.
  CropAndScale Then(const CropAndScale& next) const;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_CROP_AND_SCALE_H_
