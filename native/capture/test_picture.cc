#include "capture/test_picture.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

#include "capture/canvas.h"
#include "libyuv/convert.h"

namespace node_webrtc {
namespace {

constexpr int64_t kUsPerMs = 1'000;
constexpr int64_t kUsPerSecond = 1'000'000;
constexpr int64_t kFlashUs = 100'000;
constexpr int64_t kSweepUs = 2'000'000;
constexpr int kTimeBits = 32;
constexpr int kCells = 40;

// White, yellow, cyan, green, magenta, red, blue at 75 % in BT.601.
constexpr std::array<Colour, 7> kBars = {{
    {180, 128, 128},
    {162, 44, 142},
    {131, 156, 44},
    {112, 72, 58},
    {84, 184, 198},
    {65, 100, 212},
    {35, 212, 114},
}};

webrtc::scoped_refptr<webrtc::I420Buffer> DrawBackground(int width, int height) {
  auto buffer = webrtc::I420Buffer::Create(width, height);
  Canvas canvas(*buffer);
  canvas.Fill(0, 0, width, height, kBlack);
  const int bars = static_cast<int>(kBars.size());
  const int bottom = height * 3 / 4;
  for (int i = 0; i < bars; ++i) {
    canvas.Fill(width * i / bars, 0, width / bars + 1, bottom, kBars[static_cast<size_t>(i)]);
  }
  // A ramp from black to white below.
  constexpr int kSteps = 16;
  for (int i = 0; i < kSteps; ++i) {
    const int luma = kBlack.y + (kWhite.y - kBlack.y) * i / (kSteps - 1);
    canvas.Fill(width * i / kSteps, bottom, width / kSteps + 1, height - bottom, {static_cast<uint8_t>(luma), 128, 128});
  }
  return buffer;
}

// The 40 cells' bits, the first in the highest of the lower 40.
uint64_t CellBits(int64_t wall_us) {
  const auto ms = static_cast<uint32_t>(wall_us / kUsPerMs);
  const uint32_t check = (ms >> 24 ^ ms >> 16 ^ ms >> 8 ^ ms) & 0xff;
  return uint64_t{ms} << (kCells - kTimeBits) | check;
}

}  // namespace

TestPicture::TestPicture(int width, int height) : width_(width), height_(height), background_(DrawBackground(width, height)) {}

void TestPicture::Draw(int64_t wall_us, uint64_t frame_number, webrtc::I420Buffer& buffer) const {
  libyuv::I420Copy(background_->DataY(), background_->StrideY(), background_->DataU(), background_->StrideU(), background_->DataV(),
                   background_->StrideV(), buffer.MutableDataY(), buffer.StrideY(), buffer.MutableDataU(), buffer.StrideU(),
                   buffer.MutableDataV(), buffer.StrideV(), width_, height_);
  Canvas canvas(buffer);

  const int line = std::max(width_ / 40, 2);
  canvas.Fill(static_cast<int>((width_ - line) * (wall_us % kSweepUs) / kSweepUs), 0, line, height_ * 3 / 4, kWhite);

  const int patch = height_ / 4;
  canvas.Fill(width_ - patch, 0, patch, patch, wall_us % kUsPerSecond < kFlashUs ? kWhite : kBlack);

  const int64_t ms = wall_us / kUsPerMs;
  std::array<char, 32> text;
  const auto write = [&](int top, int dot, int length) {
    const std::string_view line_text(text.data(), static_cast<size_t>(length));
    const int text_width = length * Canvas::kCharacterWidth * dot;
    canvas.Write((width_ - text_width) / 2 & ~1, top & ~1, dot, line_text);
  };
  const int dot = std::max(width_ / 90, 1);
  write(height_ * 3 / 10, dot,
        std::snprintf(text.data(), text.size(), "%02d:%02d:%02d.%03d", static_cast<int>(ms / 3'600'000 % 24),
                      static_cast<int>(ms / 60'000 % 60), static_cast<int>(ms / 1'000 % 60), static_cast<int>(ms % 1'000)));
  write(height_ / 2, std::max(dot / 2, 1),
        std::snprintf(text.data(), text.size(), "#%06llu", static_cast<unsigned long long>(frame_number % 1'000'000)));

  const uint64_t cells = CellBits(wall_us);
  const int cells_top = height_ - height_ / 10;
  for (int i = 0; i < kCells; ++i) {
    const int left = width_ * i / kCells;
    canvas.Fill(left, cells_top, width_ * (i + 1) / kCells - left, height_ - cells_top, cells >> (kCells - 1 - i) & 1 ? kWhite : kBlack);
  }
}

}  // namespace node_webrtc
