#ifndef NATIVE_MEDIA_MEDIA_H_
#define NATIVE_MEDIA_MEDIA_H_

#include <napi.h>

namespace node_webrtc {

// JS thread. Adds createVideoSource, createAudioSource, createVideoSink, createAudioSink, i420ToRgba and rgbaToI420 to the addon's exports.
void DefineMedia(Napi::Env env, Napi::Object exports);

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_MEDIA_H_
