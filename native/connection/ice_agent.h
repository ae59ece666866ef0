#ifndef NATIVE_CONNECTION_ICE_AGENT_H_
#define NATIVE_CONNECTION_ICE_AGENT_H_

#include <napi.h>

#include <initializer_list>

#include "api/scoped_refptr.h"
#include "connection/ice_agent_core.h"
#include "runtime/environment.h"
#include "runtime/js_weak.h"

namespace node_webrtc {

// NativeIceAgent: JS thread. From gather() or start() to stop() it holds itself, its observer and the process.
class IceAgent final : public Napi::ObjectWrap<IceAgent>, private Closable {
 public:
  static Napi::Function Define(Napi::Env env);
  // NativeAddon.createIceAgent.
  static Napi::Value Create(const Napi::CallbackInfo& info);

  explicit IceAgent(const Napi::CallbackInfo& info);
  ~IceAgent() override;

  // Tasks from the core.
  void Emit(Napi::Env env, const char* method, std::initializer_list<napi_value> arguments);

 private:
  void Gather(const Napi::CallbackInfo& info);
  void Start(const Napi::CallbackInfo& info);
  void AddRemoteCandidate(const Napi::CallbackInfo& info);
  void RemoveRemoteCandidates(const Napi::CallbackInfo& info);
  void Stop(const Napi::CallbackInfo& info);

  // Closable
  void CloseForEnvironment() override;

  // Makes the core: an agent that does nothing needs none.
  void Begin(Napi::Env env);

  JsWeak<IceAgent> weak_{this};
  webrtc::IceParameters local_parameters_;
  webrtc::scoped_refptr<IceAgentCore> core_;  // Null before Begin, and after stop().
  Napi::ObjectReference observer_;
  Environment::KeepAlive keep_alive_;
  bool stopped_ = false;
};

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_ICE_AGENT_H_
