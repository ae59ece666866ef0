#include "connection/stats.h"

#include <utility>

#include "api/make_ref_counted.h"
#include "api/stats/rtc_stats_collector_callback.h"
#include "connection/transceiver_handle.h"

namespace node_webrtc {
namespace {

class Callback : public webrtc::RTCStatsCollectorCallback {
 public:
  Callback(std::map<std::string, std::string> visible_track_ids, absl::AnyInvocable<void(StatsSnapshot) &&> done)
      : visible_track_ids_(std::move(visible_track_ids)), done_(std::move(done)) {}

  void OnStatsDelivered(const webrtc::scoped_refptr<const webrtc::RTCStatsReport>& report) override {
    std::move(done_)({.report = report, .visible_track_ids = std::move(visible_track_ids_)});
  }

 private:
  std::map<std::string, std::string> visible_track_ids_;
  absl::AnyInvocable<void(StatsSnapshot) &&> done_;
};

}  // namespace

void CollectStats(webrtc::PeerConnectionInterface& connection, const TransceiverRegistry& transceivers, const TransceiverHandle* selector,
                  StatsSide side, absl::AnyInvocable<void(StatsSnapshot) &&> done) {
  if (selector && !selector->transceiver()) {
    std::move(done)({});
    return;
  }
  const auto callback = webrtc::make_ref_counted<Callback>(transceivers.VisibleTrackIds(), std::move(done));
  if (!selector) {
    connection.GetStats(callback.get());
  } else if (side == StatsSide::kSender) {
    connection.GetStats(selector->transceiver()->sender(), callback);
  } else {
    connection.GetStats(selector->transceiver()->receiver(), callback);
  }
}

}  // namespace node_webrtc
