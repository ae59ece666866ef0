#ifndef NATIVE_TRANSFORM_TRANSFORM_HOST_H_
#define NATIVE_TRANSFORM_TRANSFORM_HOST_H_

#include <napi.h>

#include <memory>
#include <optional>

#include "api/scoped_refptr.h"
#include "connection/transceiver_handle.h"
#include "media/encoded_frame_hub.h"
#include "runtime/engine.h"

namespace node_webrtc {

// The sender or receiver that a transform works for.
struct TransformHost {
  std::shared_ptr<Engine> engine;
  webrtc::scoped_refptr<TransceiverHandle> transceiver;
  bool sender;

  // JS thread: (NativeTransceiver, 'sender' | 'receiver'). Nothing when the first is something else.
  static std::optional<TransformHost> From(const Napi::CallbackInfo& info);

  // Any thread. From when the signaling thread gets to it, the frames go to `processor`, which may have another's place.
  void Attach(webrtc::scoped_refptr<EncodedFrameProcessor> processor) const;
};

}  // namespace node_webrtc

#endif  // NATIVE_TRANSFORM_TRANSFORM_HOST_H_
