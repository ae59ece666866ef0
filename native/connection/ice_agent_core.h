#ifndef NATIVE_CONNECTION_ICE_AGENT_CORE_H_
#define NATIVE_CONNECTION_ICE_AGENT_CORE_H_

#include <memory>
#include <string>

#include "absl/functional/any_invocable.h"
#include "api/async_dns_resolver.h"
#include "api/candidate.h"
#include "api/ref_count.h"
#include "api/scoped_refptr.h"
#include "connection/transport_snapshot.h"
#include "convert/configuration.h"
#include "p2p/base/p2p_transport_channel.h"
#include "p2p/base/port_allocator.h"
#include "p2p/base/transport_description.h"
#include "runtime/engine.h"
#include "runtime/js_queue.h"
#include "runtime/js_weak.h"

namespace node_webrtc {

class IceAgent;

// The native half of an RTCIceTransport that a program has constructed: an ICE transport of libwebrtc's with a port allocator of its own.
// Any thread may hold it; what it does, it does on the network thread, where Post takes operations in order.
class IceAgentCore : public webrtc::RefCountInterface {
 public:
  static webrtc::scoped_refptr<IceAgentCore> Create(std::shared_ptr<Engine> engine, webrtc::scoped_refptr<JsQueue> queue,
                                                    JsWeak<IceAgent> wrapper, webrtc::IceParameters local_parameters);

  // Any thread.
  void Post(absl::AnyInvocable<void(IceAgentCore&) &&> operation);

  // Network thread.
  void Gather(const Configuration& configuration);
  void Start(const webrtc::IceParameters& remote_parameters, webrtc::IceMode remote_mode, webrtc::IceRole role);
  void AddRemoteCandidate(const webrtc::Candidate& candidate);
  void RemoveRemoteCandidates();
  // Nothing is posted to JS after it. Idempotent.
  void Close();

 protected:
  IceAgentCore(std::shared_ptr<Engine> engine, webrtc::scoped_refptr<JsQueue> queue, JsWeak<IceAgent> wrapper);
  ~IceAgentCore() override;

 private:
  void Open(const webrtc::IceParameters& local_parameters);
  // Tells JS what changed, if anything did.
  void Report();
  template <typename Call>
  void PostToWrapper(Call call);

  const std::shared_ptr<Engine> engine_;
  const webrtc::scoped_refptr<JsQueue> queue_;
  const JsWeak<IceAgent> wrapper_;

  // In the order in which each uses those before it.
  std::unique_ptr<webrtc::PortAllocator> allocator_;
  std::unique_ptr<webrtc::AsyncDnsResolverFactoryInterface> resolver_factory_;
  std::unique_ptr<webrtc::P2PTransportChannel> transport_;
  IceSnapshot last_;
};

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_ICE_AGENT_CORE_H_
