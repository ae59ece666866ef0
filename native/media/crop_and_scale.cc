#include "media/crop_and_scale.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace node_webrtc {
namespace {

int Scale(int value, int to, int from) { return static_cast<int>(static_cast<int64_t>(value) * to / from); }

int AtLeastOne(double value) { return std::max(1, static_cast<int>(std::lround(value))); }

}  // namespace

CropAndScale CropAndScale::ToFit(int width, int height, int wanted_width, int wanted_height) {
  const double shrink = std::min({1.0, static_cast<double>(width) / wanted_width, static_cast<double>(height) / wanted_height});
  const double cover = std::min(static_cast<double>(width) / wanted_width, static_cast<double>(height) / wanted_height);
  CropAndScale fit;
  fit.crop_width = std::min(width, AtLeastOne(wanted_width * cover));
  fit.crop_height = std::min(height, AtLeastOne(wanted_height * cover));
  fit.crop_x = (width - fit.crop_width) / 2;
  fit.crop_y = (height - fit.crop_height) / 2;
  fit.width = std::min(fit.crop_width, AtLeastOne(wanted_width * shrink));
  fit.height = std::min(fit.crop_height, AtLeastOne(wanted_height * shrink));
  return fit;
}

CropAndScale CropAndScale::Then(const CropAndScale& next) const {
  return {crop_x + Scale(next.crop_x, crop_width, width),
          crop_y + Scale(next.crop_y, crop_height, height),
          std::max(1, Scale(next.crop_width, crop_width, width)),
          std::max(1, Scale(next.crop_height, crop_height, height)),
          next.width,
          next.height};
}

}  // namespace node_webrtc
