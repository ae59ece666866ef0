#ifndef NATIVE_TRANSFORM_TRANSFORMER_H_
#define NATIVE_TRANSFORM_TRANSFORMER_H_

#include <napi.h>

#include "api/scoped_refptr.h"
#include "convert/promise.h"
#include "runtime/environment.h"
#include "transform/script_transform.h"

namespace node_webrtc {

// NativeTransformer: a script transform in the environment that runs it. Holds itself and its observer until the transform ends, but not
// the process. JS thread.
class Transformer final : public Napi::ObjectWrap<Transformer>, private Closable, private ScriptTransform::Listener {
 public:
  static Napi::Function Define(Napi::Env env);
  // NativeAddon.joinTransform: (id, observer); null when there is no such transform any more.
  static Napi::Value Join(const Napi::CallbackInfo& info);

  explicit Transformer(const Napi::CallbackInfo& info);

 private:
  Napi::Value Write(const Napi::CallbackInfo& info);
  Napi::Value GenerateKeyFrame(const Napi::CallbackInfo& info);
  Napi::Value RequestKeyFrame(const Napi::CallbackInfo& info);

  // ScriptTransform::Listener
  void OnFrame(Napi::Env env, webrtc::scoped_refptr<EncodedFrame> frame) override;
  void OnEnd(Napi::Env env) override;
  // Closable
  void CloseForEnvironment() override;

  void Release();

  const webrtc::scoped_refptr<ScriptTransform> transform_;
  PendingPromises promises_;
  Napi::ObjectReference observer_;
  bool open_ = false;
};

}  // namespace node_webrtc

#endif  // NATIVE_TRANSFORM_TRANSFORMER_H_
