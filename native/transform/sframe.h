#ifndef NATIVE_TRANSFORM_SFRAME_H_
#define NATIVE_TRANSFORM_SFRAME_H_

#include <napi.h>

#include <memory>

#include "api/scoped_refptr.h"
#include "media/encoded_frame_hub.h"
#include "runtime/js_queue.h"
#include "runtime/js_weak.h"
#include "transform/sframe_cipher.h"

namespace node_webrtc {

class SFrameProcessor;

// NativeSFrame: encrypts or decrypts, buffers of the program or the frames of a sender or receiver; the latter on libwebrtc's threads. JS
// thread.
class SFrame final : public Napi::ObjectWrap<SFrame> {
 public:
  static Napi::Function Define(Napi::Env env);
  // NativeAddon.createSFrame: (cipherSuite, onError)
  static Napi::Value Create(const Napi::CallbackInfo& info);

  explicit SFrame(const Napi::CallbackInfo& info);
  ~SFrame() override;

 private:
  friend class SFrameProcessor;

  void SetEncryptionKey(const Napi::CallbackInfo& info);
  void AddDecryptionKey(const Napi::CallbackInfo& info);
  void RemoveDecryptionKey(const Napi::CallbackInfo& info);
  Napi::Value Encrypt(const Napi::CallbackInfo& info);
  Napi::Value Decrypt(const Napi::CallbackInfo& info);
  void Attach(const Napi::CallbackInfo& info);

  const std::shared_ptr<SFrameCipher> cipher_;
  JsWeak<SFrame> weak_{this};
};

}  // namespace node_webrtc

#endif  // NATIVE_TRANSFORM_SFRAME_H_
