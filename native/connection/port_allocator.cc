#include "connection/port_allocator.h"

#include <utility>

#include "p2p/client/basic_port_allocator.h"

namespace node_webrtc {
namespace {

// Base from member: the allocator's networks outlive it.
struct NetworksHolder {
  std::unique_ptr<webrtc::NetworkManager> networks;
};

class ConnectionPortAllocator final : private NetworksHolder, public webrtc::BasicPortAllocator {
 public:
  ConnectionPortAllocator(Engine& engine, std::unique_ptr<webrtc::NetworkManager> view)
      : NetworksHolder{std::move(view)}, BasicPortAllocator(engine.webrtc_environment(), networks.get(), engine.socket_factory()) {}
};

}  // namespace

std::unique_ptr<webrtc::PortAllocator> CreatePortAllocator(Engine& engine, const Configuration& configuration) {
  auto allocator = std::make_unique<ConnectionPortAllocator>(engine, engine.networks().CreateView(configuration.interfaces));
  allocator->SetPortRange(configuration.min_port, configuration.max_port);
  return allocator;
}

}  // namespace node_webrtc
