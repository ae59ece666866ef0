#ifndef NATIVE_CONNECTION_CANDIDATE_RESOLVER_H_
#define NATIVE_CONNECTION_CANDIDATE_RESOLVER_H_

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "api/async_dns_resolver.h"
#include "rtc_base/ip_address.h"
#include "runtime/engine.h"

namespace node_webrtc {

// Any thread, once. What has no effect when the question is not of interest any more.
using NameAnswer = std::function<void(std::optional<webrtc::IPAddress>)>;
// Network thread. Called for each name.
using NameQuestion = std::function<void(const std::string& name, NameAnswer answer)>;

// Any thread. Resolves the host names in remote candidates by asking `ask`. Used and destroyed on the network thread.
std::unique_ptr<webrtc::AsyncDnsResolverFactoryInterface> CreateCandidateResolverFactory(const std::shared_ptr<Engine>& engine,
                                                                                         NameQuestion ask);

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_CANDIDATE_RESOLVER_H_
