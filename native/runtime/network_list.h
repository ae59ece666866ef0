#ifndef NATIVE_RUNTIME_NETWORK_LIST_H_
#define NATIVE_RUNTIME_NETWORK_LIST_H_

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "api/sequence_checker.h"
#include "rtc_base/network.h"
#include "rtc_base/thread.h"
#include "rtc_base/thread_annotations.h"

namespace node_webrtc {

// The machine's networks, watched once for all connections of an engine, and only while there are any. Network thread, but for its making.
//
// libwebrtc's own manager announces the networks to all its users whenever a new one asks, upon which every connection that is still
// gathering opens its sockets again. Here each connection has a view of its own, which announces to that connection alone.
class NetworkList {
 public:
  NetworkList(webrtc::Thread* network_thread, webrtc::NetworkManager* networks);
  ~NetworkList();

  // Any thread. `interfaces` names the ones that may be used: all when absent. The list outlives its views.
  std::unique_ptr<webrtc::NetworkManager> CreateView(std::optional<std::vector<std::string>> interfaces);

 private:
  class View;

  void Add(View* view);
  void Remove(View* view);
  void OnChanged();

  webrtc::Thread* const network_thread_;
  webrtc::NetworkManager* const networks_;
  std::set<View*> updating_ RTC_GUARDED_BY(network_thread_);
  bool known_ RTC_GUARDED_BY(network_thread_) = false;  // `networks_` has announced since it was started.
};

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_NETWORK_LIST_H_
