#ifndef NATIVE_RUNTIME_ENGINE_H_
#define NATIVE_RUNTIME_ENGINE_H_

#include <memory>
#include <string>

#include "api/environment/environment.h"
#include "api/packet_socket_factory.h"
#include "api/peer_connection_interface.h"
#include "api/scoped_refptr.h"
#include "api/task_queue/task_queue_base.h"
#include "rtc_base/thread.h"
#include "runtime/network_list.h"

namespace node_webrtc {

class SenderReports;

// libwebrtc's threads, factory, codecs and audio device (rule 11: an instance, not the process). Shared by the environments; stops with its
// last holder, on a thread made for that: whoever lets go of it last, be it one of its own threads, does not wait.
class Engine {
 public:
  // Any thread. The running engine, or a new one.
  static std::shared_ptr<Engine> Acquire();

  // Any thread. Field trials (`Name/Value/...`) for the engines to come; false when an engine runs already, or when they are malformed.
  static bool SetFieldTrials(const std::string& field_trials);

  virtual ~Engine() = default;

  virtual webrtc::Thread* network_thread() = 0;
  virtual webrtc::Thread* worker_thread() = 0;
  virtual webrtc::Thread* signaling_thread() = 0;
  // Any thread. Where local media is delivered from: pushed frames, drawn pictures and tones. One thread, started on first use, high
  // priority.
  virtual webrtc::TaskQueueBase* media_queue() = 0;
  // Any thread. Where recordings are written: what may wait for a disk. One thread, started on first use.
  virtual webrtc::TaskQueueBase* recording_queue() = 0;
  // Signaling thread: made there before anything that is posted there.
  virtual webrtc::PeerConnectionFactoryInterface* factory() = 0;
  // Signaling thread. The sender reports of the connection that the factory has just made.
  virtual webrtc::scoped_refptr<SenderReports> sender_reports_of_last_connection() = 0;
  virtual const webrtc::Environment& webrtc_environment() = 0;
  // Any thread.
  virtual NetworkList& networks() = 0;
  // Network thread, but for handing the pointer to libwebrtc.
  virtual webrtc::PacketSocketFactory* socket_factory() = 0;
};

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_ENGINE_H_
