#ifndef NATIVE_CONNECTION_CANDIDATE_RESOLVER_H_
#define NATIVE_CONNECTION_CANDIDATE_RESOLVER_H_

#include <napi.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "api/async_dns_resolver.h"
#include "api/scoped_refptr.h"
#include "convert/object.h"
#include "rtc_base/ip_address.h"
#include "runtime/engine.h"
#include "runtime/js_queue.h"
#include "runtime/js_weak.h"

namespace node_webrtc {

// Any thread, once. What has no effect when the question is not of interest any more.
using NameAnswer = std::function<void(std::optional<webrtc::IPAddress>)>;
// Network thread. Called for each name.
using NameQuestion = std::function<void(const std::string& name, NameAnswer answer)>;

// JS thread. What JS calls with an address, or with null.
Napi::Function AnswerFunction(Napi::Env env, NameAnswer answer);

// A question to the observer of `wrapper`: `onHostName(name, resolved)`.
template <typename Wrapper>
NameQuestion AskWrapper(const webrtc::scoped_refptr<JsQueue>& queue, const JsWeak<Wrapper>& wrapper) {
  return [queue, wrapper](const std::string& name, NameAnswer answer) {
    queue->Post([wrapper, name, answer = std::move(answer)](Napi::Env env) {
      if (Wrapper* target = wrapper.get()) target->Emit(env, "onHostName", {FromString(env, name), AnswerFunction(env, answer)});
    });
  };
}

// Any thread. Resolves the host names in remote candidates by asking `ask`. Used and destroyed on the network thread.
std::unique_ptr<webrtc::AsyncDnsResolverFactoryInterface> CreateCandidateResolverFactory(const std::shared_ptr<Engine>& engine,
                                                                                         NameQuestion ask);

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_CANDIDATE_RESOLVER_H_
