#include "runtime/network_list.h"

#include <algorithm>
#include <utility>

#include "api/task_queue/pending_task_safety_flag.h"
#include "rtc_base/ip_address.h"

namespace node_webrtc {

class NetworkList::View final : public webrtc::NetworkManager {
 public:
  View(NetworkList& list, std::optional<std::vector<std::string>> interfaces) : list_(list), interfaces_(std::move(interfaces)) {}

  ~View() override {
    if (users_ > 0) list_.Remove(this);
  }

  void StartUpdating() override {
    RTC_DCHECK_RUN_ON(list_.network_thread_);
    if (users_++ == 0) list_.Add(this);
    if (list_.known_) Announce();
  }

  void StopUpdating() override {
    RTC_DCHECK_RUN_ON(list_.network_thread_);
    if (--users_ == 0) list_.Remove(this);
  }

  std::vector<const webrtc::Network*> GetNetworks() const override {
    std::vector<const webrtc::Network*> networks = list_.networks_->GetNetworks();
    if (interfaces_) std::erase_if(networks, [this](const webrtc::Network* network) { return !Allows(*network); });
    return networks;
  }

  std::vector<const webrtc::Network*> GetAnyAddressNetworks() override {
    // The wildcard address would send through any interface.
    if (interfaces_) return {};
    return list_.networks_->GetAnyAddressNetworks();
  }

  EnumerationPermission enumeration_permission() const override { return list_.networks_->enumeration_permission(); }

  bool GetDefaultLocalAddress(int family, webrtc::IPAddress* address) const override {
    return list_.networks_->GetDefaultLocalAddress(family, address);
  }

  // In a task of its own: a port allocator session does not expect it while it starts.
  void Announce() {
    list_.network_thread_->PostTask(webrtc::SafeTask(safety_.flag(), [this] { NotifyNetworksChanged(); }));
  }

 private:
  bool Allows(const webrtc::Network& network) const {
    return std::find(interfaces_->begin(), interfaces_->end(), network.name()) != interfaces_->end();
  }

  NetworkList& list_;
  const std::optional<std::vector<std::string>> interfaces_;
  int users_ = 0;
  webrtc::ScopedTaskSafetyDetached safety_;
};

NetworkList::NetworkList(webrtc::Thread* network_thread, webrtc::NetworkManager* networks)
    : network_thread_(network_thread), networks_(networks) {}

NetworkList::~NetworkList() { RTC_DCHECK(updating_.empty()); }

std::unique_ptr<webrtc::NetworkManager> NetworkList::CreateView(std::optional<std::vector<std::string>> interfaces) {
  return std::make_unique<View>(*this, std::move(interfaces));
}

void NetworkList::Add(View* view) {
  RTC_DCHECK_RUN_ON(network_thread_);
  updating_.insert(view);
  if (updating_.size() > 1) return;
  networks_->SubscribeNetworksChanged(this, [this] { OnChanged(); });
  networks_->StartUpdating();
}

void NetworkList::Remove(View* view) {
  RTC_DCHECK_RUN_ON(network_thread_);
  updating_.erase(view);
  if (!updating_.empty()) return;
  networks_->StopUpdating();
  networks_->UnsubscribeNetworksChanged(this);
  known_ = false;
}

void NetworkList::OnChanged() {
  RTC_DCHECK_RUN_ON(network_thread_);
  known_ = true;
  for (View* view : updating_) view->Announce();
}

}  // namespace node_webrtc
