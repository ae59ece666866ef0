#include "capture/canvas.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>

namespace node_webrtc {
namespace {

constexpr int kRows = 7;
constexpr int kColumns = 5;

// Rows from the top, five dots each, the leftmost in the highest bit.
using Glyph = std::array<uint8_t, kRows>;

constexpr std::array<Glyph, 10> kDigits = {{
    {0b01110, 0b10001, 0b10011, 0b10101, 0b11001, 0b10001, 0b01110},
    {0b00100, 0b01100, 0b00100, 0b00100, 0b00100, 0b00100, 0b01110},
    {0b01110, 0b10001, 0b00001, 0b00110, 0b01000, 0b10000, 0b11111},
    {0b11110, 0b00001, 0b00001, 0b01110, 0b00001, 0b00001, 0b11110},
    {0b00010, 0b00110, 0b01010, 0b10010, 0b11111, 0b00010, 0b00010},
    {0b11111, 0b10000, 0b11110, 0b00001, 0b00001, 0b10001, 0b01110},
    {0b00110, 0b01000, 0b10000, 0b11110, 0b10001, 0b10001, 0b01110},
    {0b11111, 0b00001, 0b00010, 0b00100, 0b01000, 0b01000, 0b01000},
    {0b01110, 0b10001, 0b10001, 0b01110, 0b10001, 0b10001, 0b01110},
    {0b01110, 0b10001, 0b10001, 0b01111, 0b00001, 0b00010, 0b01100},
}};
constexpr Glyph kColon = {0b00000, 0b00100, 0b00100, 0b00000, 0b00100, 0b00100, 0b00000};
constexpr Glyph kPoint = {0b00000, 0b00000, 0b00000, 0b00000, 0b00000, 0b00110, 0b00110};
constexpr Glyph kNumber = {0b01010, 0b01010, 0b11111, 0b01010, 0b11111, 0b01010, 0b01010};

const Glyph& GlyphOf(char character) {
  if (character == ':') return kColon;
  if (character == '.') return kPoint;
  if (character == '#') return kNumber;
  return kDigits[static_cast<size_t>(character - '0')];
}

void FillPlane(uint8_t* plane, int stride, int left, int top, int right, int bottom, uint8_t value) {
  for (int y = top; y < bottom; ++y)
    std::memset(plane + static_cast<ptrdiff_t>(y) * stride + left, value, static_cast<size_t>(right - left));
}

int Even(int value) { return value & ~1; }

}  // namespace

void Canvas::Fill(int left, int top, int width, int height, Colour colour) {
  const int right = std::min(Even(left + width + 1), this->width());
  const int bottom = std::min(Even(top + height + 1), this->height());
  left = std::max(Even(left), 0);
  top = std::max(Even(top), 0);
  if (left >= right || top >= bottom) return;
  FillPlane(buffer_.MutableDataY(), buffer_.StrideY(), left, top, right, bottom, colour.y);
  FillPlane(buffer_.MutableDataU(), buffer_.StrideU(), left / 2, top / 2, (right + 1) / 2, (bottom + 1) / 2, colour.u);
  FillPlane(buffer_.MutableDataV(), buffer_.StrideV(), left / 2, top / 2, (right + 1) / 2, (bottom + 1) / 2, colour.v);
}

void Canvas::Write(int left, int top, int dot, std::string_view text) {
  Fill(left, top, static_cast<int>(text.size()) * kCharacterWidth * dot + dot, kCharacterHeight * dot, kBlack);
  uint8_t* const luma = buffer_.MutableDataY();
  for (size_t i = 0; i < text.size(); ++i) {
    const Glyph& glyph = GlyphOf(text[i]);
    for (int row = 0; row < kRows; ++row) {
      for (int column = 0; column < kColumns; ++column) {
        if (!(glyph[static_cast<size_t>(row)] >> (kColumns - 1 - column) & 1)) continue;
        const int x = left + (static_cast<int>(i) * kCharacterWidth + column + 1) * dot;
        const int y = top + (row + 1) * dot;
        if (x < 0 || y < 0 || x + dot > width() || y + dot > height()) continue;
        FillPlane(luma, buffer_.StrideY(), x, y, x + dot, y + dot, kWhite.y);
      }
    }
  }
}

}  // namespace node_webrtc
