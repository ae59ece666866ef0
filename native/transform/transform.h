#ifndef NATIVE_TRANSFORM_TRANSFORM_H_
#define NATIVE_TRANSFORM_TRANSFORM_H_

#include <napi.h>

namespace node_webrtc {

// NativeAddon.createTransform and what else lib/native/transform.ts declares.
void DefineTransforms(Napi::Env env, Napi::Object exports);

}  // namespace node_webrtc

#endif  // NATIVE_TRANSFORM_TRANSFORM_H_
