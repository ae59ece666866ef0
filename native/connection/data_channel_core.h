#ifndef NATIVE_CONNECTION_DATA_CHANNEL_CORE_H_
#define NATIVE_CONNECTION_DATA_CHANNEL_CORE_H_

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "api/data_channel_interface.h"
#include "api/ref_count.h"
#include "api/rtc_error.h"
#include "api/scoped_refptr.h"
#include "api/sequence_checker.h"
#include "rtc_base/copy_on_write_buffer.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread.h"
#include "rtc_base/thread_annotations.h"
#include "runtime/engine.h"
#include "runtime/js_queue.h"
#include "runtime/js_weak.h"
#include "runtime/live_count.h"

namespace node_webrtc {

class DataChannel;

// The half of a data channel that crosses threads: messages go out through a queue of its own that the network thread drains, and come in
// on the network thread, from where each is posted to JS. Any thread may hold it; libwebrtc's channel in it is released on the signaling
// thread.
class DataChannelCore : public webrtc::RefCountInterface, public LiveCounted<DataChannelCore>, private webrtc::DataChannelObserver {
 public:
  // JS thread. The channel is attached later.
  static webrtc::scoped_refptr<DataChannelCore> Create(std::shared_ptr<Engine> engine, webrtc::scoped_refptr<JsQueue> queue);

  // JS thread: where tasks find the wrapper. Its maker sets it in time: before Attach is posted, or in a task before those that Attach
  // posts.
  const JsWeak<DataChannel>& wrapper() const { return wrapper_; }

  // JS thread.
  void Send(webrtc::CopyOnWriteBuffer data, bool binary);
  // JS thread. After what was sent before.
  void Close();

  // Signaling thread. Starts with the state, and with what arrived already. `on_closed` runs on the signaling thread when the channel is
  // closed before Detach.
  void Attach(webrtc::scoped_refptr<webrtc::DataChannelInterface> channel, absl::AnyInvocable<void() &&> on_closed);
  // Signaling thread. libwebrtc could not make the channel.
  void Fail(const webrtc::RTCError& error);
  // Signaling thread. Nothing is posted to JS after it. Idempotent.
  void Detach();

 protected:
  DataChannelCore(std::shared_ptr<Engine> engine, webrtc::scoped_refptr<JsQueue> queue);
  ~DataChannelCore() override;

 private:
  struct Outgoing {
    webrtc::CopyOnWriteBuffer data = {};
    bool binary = false;
    bool close = false;  // Instead of a message.
  };

  // webrtc::DataChannelObserver; network thread.
  void OnStateChange() override;
  void OnMessage(const webrtc::DataBuffer& message) override;
  void OnBufferedAmountChange(uint64_t sent) override;
  bool IsOkToCallOnTheNetworkThread() override { return true; }

  void Enqueue(Outgoing outgoing);  // JS thread.
  void Drain();                     // Network thread.
  // What waits, to libwebrtc. To JS a channel that the peer opened is open at once: what it sends first may come before Attach.
  void HandOver() RTC_RUN_ON(network_thread_);
  void ReportState() RTC_RUN_ON(network_thread_);
  void ReportSent() RTC_RUN_ON(network_thread_);

  const std::shared_ptr<Engine> engine_;
  const webrtc::scoped_refptr<JsQueue> queue_;
  webrtc::Thread* const network_thread_;
  const JsWeak<DataChannel> wrapper_{nullptr};

  webrtc::Mutex mutex_;
  std::vector<Outgoing> outgoing_ RTC_GUARDED_BY(mutex_);
  bool drain_posted_ RTC_GUARDED_BY(mutex_) = false;

  // Signaling thread.
  webrtc::scoped_refptr<webrtc::DataChannelInterface> channel_;

  // Network thread.
  webrtc::DataChannelInterface* observed_ RTC_GUARDED_BY(network_thread_) = nullptr;  // `channel_`, between Attach and Detach.
  absl::AnyInvocable<void() &&> on_closed_ RTC_GUARDED_BY(network_thread_);
  std::optional<webrtc::DataChannelInterface::DataState> reported_state_ RTC_GUARDED_BY(network_thread_);
  bool detached_ RTC_GUARDED_BY(network_thread_) = false;
  std::vector<Outgoing> draining_ RTC_GUARDED_BY(network_thread_);
  uint64_t accepted_ RTC_GUARDED_BY(network_thread_) = 0;  // Octets that libwebrtc took.
  uint64_t reported_ RTC_GUARDED_BY(network_thread_) = 0;  // Octets of these that JS was told to be sent.

  // Octets sent that the posted task will report.
  std::atomic<uint64_t> sent_{0};
};

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_DATA_CHANNEL_CORE_H_
