#ifndef NATIVE_MEDIA_TYPED_ARRAY_H_
#define NATIVE_MEDIA_TYPED_ARRAY_H_

#include <napi.h>

#include <cstddef>
#include <cstdint>
#include <optional>

#include "api/array_view.h"

namespace node_webrtc {

// The memory of what JS passed, checked: every access to a JS buffer in the media code goes through these. JS thread; valid until JS runs
// again. When the value has another type or less than `size` elements, a TypeError or RangeError that calls it `name` is pending, and
// nothing is returned.

// Uint8Array, Buffer or Uint8ClampedArray.
std::optional<webrtc::ArrayView<uint8_t>> ToOctets(const Napi::Value& value, size_t size, const char* name);
// Int16Array.
std::optional<webrtc::ArrayView<int16_t>> ToSamples(const Napi::Value& value, size_t size, const char* name);

// An integer from `min` to `max`; else a RangeError is pending, unless JS cannot run any more and gave no value.
std::optional<int> ToIntegerWithin(const Napi::Value& value, int min, int max, const char* name);

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_TYPED_ARRAY_H_
