#ifndef NATIVE_CONVERT_STATS_H_
#define NATIVE_CONVERT_STATS_H_

#include <napi.h>

#include <map>
#include <string>

#include "api/scoped_refptr.h"
#include "api/stats/rtc_stats_report.h"

namespace node_webrtc {

// A stats report on its way to JS.
struct StatsSnapshot {
  webrtc::scoped_refptr<const webrtc::RTCStatsReport> report;  // Null: empty.
  // For received tracks that JS knows by another id: libwebrtc's id and JS's.
  std::map<std::string, std::string> visible_track_ids;
};

// NativeStats[]: the objects that webrtc-stats and its provisional part name, with the members that libwebrtc has. JS thread.
Napi::Array FromStats(Napi::Env env, const StatsSnapshot& snapshot);

}  // namespace node_webrtc

#endif  // NATIVE_CONVERT_STATS_H_
