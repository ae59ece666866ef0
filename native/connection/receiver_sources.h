#ifndef NATIVE_CONNECTION_RECEIVER_SOURCES_H_
#define NATIVE_CONNECTION_RECEIVER_SOURCES_H_

#include <napi.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "api/rtp_receiver_interface.h"
#include "api/scoped_refptr.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"
#include "runtime/engine.h"

namespace node_webrtc {

// One RTCRtpContributingSource or RTCRtpSynchronizationSource. Times in milliseconds.
struct RtpSourceSnapshot {
  uint32_t id = 0;
  bool contributing = false;
  double timestamp = 0;  // Since the epoch.
  uint32_t rtp_timestamp = 0;
  std::optional<double> audio_level;        // Linear, 0 to 1.
  std::optional<double> capture_timestamp;  // On the capturer's NTP clock.
  std::optional<double> sender_capture_time_offset;
};

using RtpSourceSnapshots = std::vector<RtpSourceSnapshot>;

// The sources of one receiver as they were a moment ago. libwebrtc knows them on its worker thread alone and does not tell when they
// change: they are copied there, often while a program asks for them and now and then while it does not, and published for the JS thread,
// which never waits.
class ReceiverSources : public std::enable_shared_from_this<ReceiverSources> {
 public:
  explicit ReceiverSources(std::shared_ptr<Engine> engine) : engine_(std::move(engine)) {}

  // Signaling thread. Packets have begun to arrive; again when they have after a pause.
  void Start(webrtc::scoped_refptr<webrtc::RtpReceiverInterface> receiver);
  // Signaling thread. The receiver is not touched any more.
  void Stop();

  // JS thread. Newest first; may be null for none.
  std::shared_ptr<const RtpSourceSnapshots> Get();

 private:
  // Worker thread. Publishes, and plans the next time.
  void Refresh();

  const std::shared_ptr<Engine> engine_;
  // Worker thread.
  webrtc::scoped_refptr<webrtc::RtpReceiverInterface> receiver_;
  int64_t started_ms_ = 0;
  uint32_t round_ = 0;  // A planned refresh of an earlier round is void.

  std::atomic<int64_t> asked_ms_ = INT64_MIN / 2;
  webrtc::Mutex mutex_;  // Held for the exchange of a pointer.
  std::shared_ptr<const RtpSourceSnapshots> published_ RTC_GUARDED_BY(mutex_);
};

// JS thread: NativeTransceiver.sources().
Napi::Array FromSources(Napi::Env env, const RtpSourceSnapshots& sources);

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_RECEIVER_SOURCES_H_
