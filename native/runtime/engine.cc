#include "runtime/engine.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <utility>

#include "api/audio/builtin_audio_processing_builder.h"
#include "api/audio_codecs/builtin_audio_decoder_factory.h"
#include "api/audio_codecs/builtin_audio_encoder_factory.h"
#include "api/create_modular_peer_connection_factory.h"
#include "api/enable_media.h"
#include "api/environment/environment_factory.h"
#include "api/task_queue/default_task_queue_factory.h"
#include "p2p/base/basic_packet_socket_factory.h"
#include "rtc_base/ssl_adapter.h"
#include "runtime/audio_device.h"
#include "runtime/field_trials.h"
#include "runtime/process_exit.h"
#include "runtime/sender_reports.h"
#include "runtime/skippable_decoder.h"
#include "runtime/task_queue_pool.h"
#include "runtime/video_codecs.h"

namespace node_webrtc {
namespace {

// The pool (task_queue_pool.h) tells its queues apart by priority, and libwebrtc gives its media queues one only under this trial.
constexpr char kBaseFieldTrials[] = "WebRTC-MediaTaskQueuePriorities/Enabled/";

std::unique_ptr<webrtc::Thread> StartThread(std::unique_ptr<webrtc::Thread> thread, const char* name) {
  thread->SetName(name, nullptr);
  thread->Start();
  return thread;
}

// Encoders and decoders run here, so as many threads as cores are enough, and one more for what must not wait for them.
int PoolThreads() { return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 2, 8) + 1; }

class EngineInstance final : public Engine {
 public:
  explicit EngineInstance(const std::string& field_trials)
      : environment_(webrtc::CreateEnvironment(ParseFieldTrials(field_trials), CreateTaskQueuePool(PoolThreads()))),
        network_thread_(StartThread(webrtc::Thread::CreateWithSocketServer(), "webrtc_network")),
        worker_thread_(StartThread(webrtc::Thread::Create(), "webrtc_worker")),
        signaling_thread_(StartThread(webrtc::Thread::Create(), "webrtc_signal")) {
    auto socket_factory = std::make_unique<webrtc::BasicPacketSocketFactory>(network_thread_->socketserver());
    auto network_manager = std::make_unique<webrtc::BasicNetworkManager>(environment_, network_thread_->socketserver());
    socket_factory_ = socket_factory.get();
    networks_.emplace(network_thread_.get(), network_manager.get());
    signaling_thread_->PostTask([this, socket_factory = std::move(socket_factory), network_manager = std::move(network_manager)]() mutable {
      CreateFactory(std::move(socket_factory), std::move(network_manager));
    });
  }

  // On the thread that stops it.
  ~EngineInstance() override {
    signaling_thread_->BlockingCall([this] {
      RTC_DCHECK_RUN_ON(signaling_thread_.get());
      factory_ = nullptr;
    });
    // What the factory's end has left for the others to do.
    worker_thread_->BlockingCall([] {});
    network_thread_->BlockingCall([] {});
    media_queue_ = nullptr;
    recording_queue_ = nullptr;
    signaling_thread_->Stop();
    worker_thread_->Stop();
    network_thread_->Stop();
  }

  webrtc::Thread* network_thread() override { return network_thread_.get(); }
  webrtc::Thread* worker_thread() override { return worker_thread_.get(); }
  webrtc::Thread* signaling_thread() override { return signaling_thread_.get(); }

  // Threads of their own: media must be on time, however busy the pool's encoders are and however long a disk takes.
  webrtc::TaskQueueBase* media_queue() override { return Start(media_queue_, "webrtc_media", webrtc::TaskQueueFactory::Priority::kHigh); }
  webrtc::TaskQueueBase* recording_queue() override {
    return Start(recording_queue_, "webrtc_record", webrtc::TaskQueueFactory::Priority::kNormal);
  }

  webrtc::PeerConnectionFactoryInterface* factory() override {
    RTC_DCHECK_RUN_ON(signaling_thread_.get());
    return factory_.get();
  }

  webrtc::scoped_refptr<SenderReports> sender_reports_of_last_connection() override { return event_logs_->last(); }

  const webrtc::Environment& webrtc_environment() override { return environment_; }
  NetworkList& networks() override { return *networks_; }
  webrtc::PacketSocketFactory* socket_factory() override { return socket_factory_; }

 private:
  using TaskQueue = std::unique_ptr<webrtc::TaskQueueBase, webrtc::TaskQueueDeleter>;

  webrtc::TaskQueueBase* Start(TaskQueue& queue, const char* name, webrtc::TaskQueueFactory::Priority priority) {
    webrtc::MutexLock lock(&queue_mutex_);
    if (!queue) queue = webrtc::CreateDefaultTaskQueueFactory()->CreateTaskQueue(name, priority);
    return queue.get();
  }

  void CreateFactory(std::unique_ptr<webrtc::PacketSocketFactory> socket_factory, std::unique_ptr<webrtc::NetworkManager> network_manager) {
    RTC_DCHECK_RUN_ON(signaling_thread_.get());
    webrtc::PeerConnectionFactoryDependencies dependencies;
    dependencies.env = environment_;
    dependencies.network_thread = network_thread_.get();
    dependencies.worker_thread = worker_thread_.get();
    dependencies.signaling_thread = signaling_thread_.get();
    dependencies.socket_factory = network_thread_->socketserver();
    dependencies.packet_socket_factory = std::move(socket_factory);
    dependencies.network_manager = std::move(network_manager);
    dependencies.adm = CreatePullingAudioDevice();
    dependencies.audio_encoder_factory = webrtc::CreateBuiltinAudioEncoderFactory();
    dependencies.audio_decoder_factory = webrtc::CreateBuiltinAudioDecoderFactory();
    dependencies.audio_processing_builder = std::make_unique<webrtc::BuiltinAudioProcessingBuilder>();
    dependencies.video_encoder_factory = CreateVideoEncoderFactory();
    dependencies.video_decoder_factory = CreateSkippableDecoderFactory(CreateVideoDecoderFactory());
    auto event_logs = std::make_unique<SenderReportLogFactory>();
    event_logs_ = event_logs.get();
    dependencies.event_log_factory = std::move(event_logs);
    webrtc::EnableMedia(dependencies);
    factory_ = webrtc::CreateModularPeerConnectionFactory(std::move(dependencies));

    // Loopback interfaces too: two connections in one process connect on a machine that has no other.
    webrtc::PeerConnectionFactoryInterface::Options options;
    options.network_ignore_mask = 0;
    factory_->SetOptions(options);
  }

  const webrtc::Environment environment_;  // Its task queues outlive the threads.
  webrtc::Mutex queue_mutex_;
  TaskQueue media_queue_;
  TaskQueue recording_queue_;
  const std::unique_ptr<webrtc::Thread> network_thread_;
  const std::unique_ptr<webrtc::Thread> worker_thread_;
  const std::unique_ptr<webrtc::Thread> signaling_thread_;
  webrtc::PacketSocketFactory* socket_factory_ = nullptr;  // The factory's.
  std::optional<NetworkList> networks_;                    // Of the factory's manager.
  const SenderReportLogFactory* event_logs_ = nullptr;     // The factory's.
  webrtc::scoped_refptr<webrtc::PeerConnectionFactoryInterface> factory_ RTC_GUARDED_BY(signaling_thread_.get());
};

// What all environments share. Never destroyed: environments may end while the process exits.
struct SharedEngine {
  webrtc::Mutex mutex;
  std::weak_ptr<Engine> engine RTC_GUARDED_BY(mutex);
  std::string field_trials RTC_GUARDED_BY(mutex) = kBaseFieldTrials;
};

SharedEngine& Shared() {
  static SharedEngine& shared = *new SharedEngine();
  return shared;
}

}  // namespace

std::shared_ptr<Engine> Engine::Acquire() {
  SharedEngine& shared = Shared();
  webrtc::MutexLock lock(&shared.mutex);
  if (std::shared_ptr<Engine> running = shared.engine.lock()) return running;
  webrtc::InitializeSSL();
  auto instance = std::make_unique<EngineInstance>(shared.field_trials);
  ProcessExit::Watch(instance.get());
  std::shared_ptr<Engine> engine(instance.release(), [](EngineInstance* last) { ProcessExit::Stop(std::unique_ptr<Engine>(last)); });
  shared.engine = engine;
  return engine;
}

bool Engine::SetFieldTrials(const std::string& field_trials) {
  if (!ParseFieldTrials(field_trials)) return false;
  SharedEngine& shared = Shared();
  webrtc::MutexLock lock(&shared.mutex);
  if (!shared.engine.expired()) return false;
  shared.field_trials = kBaseFieldTrials + field_trials;
  return true;
}

}  // namespace node_webrtc
