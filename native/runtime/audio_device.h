#ifndef NATIVE_RUNTIME_AUDIO_DEVICE_H_
#define NATIVE_RUNTIME_AUDIO_DEVICE_H_

#include "api/audio/audio_device.h"
#include "api/scoped_refptr.h"

namespace node_webrtc {

// The audio device of an engine: no hardware. While a received stream plays it pulls 10 ms of mixed audio every 10 ms, which makes
// libwebrtc decode and hand the audio to the tracks' sinks; the mix itself is dropped. It records nothing: local audio reaches senders
// through audio sources. Called on the worker thread, but for its making and RegisterAudioCallback.
webrtc::scoped_refptr<webrtc::AudioDeviceModule> CreatePullingAudioDevice();

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_AUDIO_DEVICE_H_
