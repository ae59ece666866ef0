#ifndef NATIVE_CAPTURE_CAPTURE_H_
#define NATIVE_CAPTURE_CAPTURE_H_

#include <napi.h>

namespace node_webrtc {

// JS thread. Adds enumerateDevices, openVideoDevice, openAudioDevice, openSyntheticVideo and openSyntheticAudio to the addon's exports.
void DefineCapture(Napi::Env env, Napi::Object exports);

}  // namespace node_webrtc

#endif  // NATIVE_CAPTURE_CAPTURE_H_
