#include "connection/ice_agent.h"

#include <string>
#include <utility>

#include "convert/configuration.h"
#include "convert/object.h"

namespace node_webrtc {
namespace {

webrtc::IceParameters ToIceParameters(const Napi::Object& value) {
  return {ToString(value.Get("usernameFragment")), ToString(value.Get("password")), /*ice_renomination=*/false};
}

}  // namespace

Napi::Function IceAgent::Define(Napi::Env env) {
  return DefineClass(env, "NativeIceAgent",
                     {
                         InstanceMethod<&IceAgent::Gather>("gather"),
                         InstanceMethod<&IceAgent::Start>("start"),
                         InstanceMethod<&IceAgent::AddRemoteCandidate>("addRemoteCandidate"),
                         InstanceMethod<&IceAgent::RemoveRemoteCandidates>("removeRemoteCandidates"),
                         InstanceMethod<&IceAgent::Stop>("stop"),
                     });
}

Napi::Value IceAgent::Create(const Napi::CallbackInfo& info) {
  return Environment::From(info.Env()).Construct<IceAgent>(info.Env(), {info[0], info[1]});
}

// The observer is held by a property until the agent begins: an agent that never does is garbage like any other object.
IceAgent::IceAgent(const Napi::CallbackInfo& info) : ObjectWrap(info), local_parameters_(ToIceParameters(info[0].As<Napi::Object>())) {
  info.This().As<Napi::Object>().Set("observer", info[1]);
}

IceAgent::~IceAgent() { weak_.Clear(); }

void IceAgent::Begin(Napi::Env env) {
  if (stopped_ || core_) return;
  Environment& environment = Environment::From(env);
  observer_ = Napi::Persistent(Value().Get("observer").As<Napi::Object>());
  core_ = IceAgentCore::Create(environment.engine(), environment.queue(), weak_, local_parameters_);
  keep_alive_ = environment.Hold();
  environment.Register(this);
  Ref();
}

void IceAgent::Emit(Napi::Env /*env*/, const char* method, std::initializer_list<napi_value> arguments) {
  CallMethod(observer_.Value(), method, arguments);
}

void IceAgent::Gather(const Napi::CallbackInfo& info) {
  Begin(info.Env());
  if (!core_) return;
  core_->Post([configuration = ToConfiguration(info[0].As<Napi::Object>())](IceAgentCore& core) { core.Gather(configuration); });
}

void IceAgent::Start(const Napi::CallbackInfo& info) {
  Begin(info.Env());
  if (!core_) return;
  const webrtc::IceRole role = ToString(info[1]) == "controlling" ? webrtc::ICEROLE_CONTROLLING : webrtc::ICEROLE_CONTROLLED;
  const auto remote = info[0].As<Napi::Object>();
  const webrtc::IceMode mode = OptionalBool(remote, "iceLite").value_or(false) ? webrtc::ICEMODE_LITE : webrtc::ICEMODE_FULL;
  core_->Post([parameters = ToIceParameters(remote), mode, role](IceAgentCore& core) { core.Start(parameters, mode, role); });
}

void IceAgent::AddRemoteCandidate(const Napi::CallbackInfo& info) {
  if (!core_) return;
  auto candidate = webrtc::Candidate::ParseCandidateString(ToString(info[0]));
  if (!candidate.ok()) return;  // It fits the grammar, but libwebrtc has no use for it.
  core_->Post([candidate = candidate.MoveValue()](IceAgentCore& core) { core.AddRemoteCandidate(candidate); });
}

void IceAgent::RemoveRemoteCandidates(const Napi::CallbackInfo& /*info*/) {
  if (core_) core_->Post([](IceAgentCore& core) { core.RemoveRemoteCandidates(); });
}

void IceAgent::Stop(const Napi::CallbackInfo& /*info*/) { CloseForEnvironment(); }

void IceAgent::CloseForEnvironment() {
  stopped_ = true;
  if (!core_) return;
  weak_.Clear();
  std::exchange(core_, nullptr)->Post([](IceAgentCore& core) { core.Close(); });
  observer_.Reset();
  keep_alive_ = {};
  Environment::From(Env()).Unregister(this);
  Unref();
}

}  // namespace node_webrtc
