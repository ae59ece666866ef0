#include "transform/transform.h"

#include "api/scoped_refptr.h"
#include "runtime/environment.h"
#include "transform/script_transform.h"
#include "transform/sframe.h"
#include "transform/transform_host.h"
#include "transform/transformer.h"

namespace node_webrtc {
namespace {

// NativeTransform: a script transform in the environment that made it. JS thread.
class Transform final : public Napi::ObjectWrap<Transform> {
 public:
  static Napi::Function Define(Napi::Env env) {
    return DefineClass(
        env, "NativeTransform",
        {InstanceAccessor<&Transform::Id>("id"), InstanceMethod<&Transform::Attach>("attach"), InstanceMethod<&Transform::End>("end")});
  }

  static Napi::Value Create(const Napi::CallbackInfo& info) { return Environment::From(info.Env()).Construct<Transform>(info.Env(), {}); }

  explicit Transform(const Napi::CallbackInfo& info) : ObjectWrap(info), transform_(ScriptTransform::Create()) {}
  ~Transform() override { transform_->Forget(); }

 private:
  Napi::Value Id(const Napi::CallbackInfo& info) { return Napi::Number::New(info.Env(), transform_->id()); }

  void Attach(const Napi::CallbackInfo& info) {
    if (const auto host = TransformHost::From(info)) transform_->Attach(*host);
  }

  void End(const Napi::CallbackInfo&) { transform_->End(); }

  const webrtc::scoped_refptr<ScriptTransform> transform_;
};

}  // namespace

void DefineTransforms(Napi::Env env, Napi::Object exports) {
  exports.Set("createTransform", Napi::Function::New<Transform::Create>(env, "createTransform"));
  exports.Set("joinTransform", Napi::Function::New<Transformer::Join>(env, "joinTransform"));
  exports.Set("createSFrame", Napi::Function::New<SFrame::Create>(env, "createSFrame"));
}

}  // namespace node_webrtc
