#include "connection/port_allocator.h"

#include <algorithm>
#include <utility>

#include "p2p/client/basic_port_allocator.h"
#include "rtc_base/ip_address.h"
#include "rtc_base/network.h"

namespace node_webrtc {
namespace {

// The engine's network manager, reduced to some interfaces. Network thread, but for its making.
class AllowedNetworks final : public webrtc::NetworkManager {
 public:
  AllowedNetworks(webrtc::NetworkManager* all, std::vector<std::string> names) : all_(all), names_(std::move(names)) {}

  ~AllowedNetworks() override {
    if (subscribed_) all_->UnsubscribeNetworksChanged(this);
  }

  void StartUpdating() override {
    if (!std::exchange(subscribed_, true)) {
      all_->SubscribeNetworksChanged(this, [this] { NotifyNetworksChanged(); });
    }
    all_->StartUpdating();
  }

  void StopUpdating() override { all_->StopUpdating(); }

  std::vector<const webrtc::Network*> GetNetworks() const override {
    std::vector<const webrtc::Network*> networks = all_->GetNetworks();
    std::erase_if(networks, [this](const webrtc::Network* network) {
      return std::find(names_.begin(), names_.end(), network->name()) == names_.end();
    });
    return networks;
  }

  // The wildcard address would send through any interface.
  std::vector<const webrtc::Network*> GetAnyAddressNetworks() override { return {}; }

  EnumerationPermission enumeration_permission() const override { return ENUMERATION_ALLOWED; }

  bool GetDefaultLocalAddress(int family, webrtc::IPAddress* address) const override {
    return all_->GetDefaultLocalAddress(family, address);
  }

 private:
  webrtc::NetworkManager* const all_;
  const std::vector<std::string> names_;
  bool subscribed_ = false;
};

// Base from member: the allocator's networks outlive it.
struct NetworksHolder {
  std::unique_ptr<webrtc::NetworkManager> networks;
};

class AllowedPortAllocator final : private NetworksHolder, public webrtc::BasicPortAllocator {
 public:
  AllowedPortAllocator(Engine& engine, std::unique_ptr<webrtc::NetworkManager> networks)
      : NetworksHolder{std::move(networks)},
        BasicPortAllocator(engine.webrtc_environment(), NetworksHolder::networks.get(), engine.socket_factory()) {}
};

}  // namespace

std::unique_ptr<webrtc::PortAllocator> CreatePortAllocator(Engine& engine, std::vector<std::string> interfaces, int min_port,
                                                           int max_port) {
  auto allocator =
      std::make_unique<AllowedPortAllocator>(engine, std::make_unique<AllowedNetworks>(engine.network_manager(), std::move(interfaces)));
  allocator->SetPortRange(min_port, max_port);
  return allocator;
}

}  // namespace node_webrtc
