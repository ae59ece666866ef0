#include "transform/script_transform.h"

#include <algorithm>
#include <atomic>
#include <unordered_map>
#include <utility>

#include "api/make_ref_counted.h"
#include "api/media_stream_interface.h"
#include "convert/error.h"

namespace node_webrtc {
namespace {

constexpr size_t kMaxWaiting = 60;

// Transforms that no environment has joined yet.
class Register {
 public:
  void Add(const webrtc::scoped_refptr<ScriptTransform>& transform) {
    webrtc::MutexLock lock(&mutex_);
    transforms_.emplace(transform->id(), transform);
  }

  webrtc::scoped_refptr<ScriptTransform> Take(uint32_t id) {
    webrtc::MutexLock lock(&mutex_);
    const auto node = transforms_.extract(id);
    return node ? node.mapped() : nullptr;
  }

 private:
  webrtc::Mutex mutex_;
  std::unordered_map<uint32_t, webrtc::scoped_refptr<ScriptTransform>> transforms_ RTC_GUARDED_BY(mutex_);
};

Register& TheRegister() {
  static Register& instance = *new Register();
  return instance;
}

void RejectLater(JsQueue& queue, webrtc::scoped_refptr<PendingPromise> promise, const char* name, const char* message) {
  queue.Post([promise = std::move(promise), name, message](Napi::Env env) { promise->Reject(MakeError(env, name, message)); });
}

bool IsSending(webrtc::RtpTransceiverInterface* transceiver) {
  if (!transceiver || transceiver->stopping() || transceiver->stopped() || !transceiver->sender()->track()) return false;
  const auto direction = transceiver->current_direction();
  return direction == webrtc::RtpTransceiverDirection::kSendRecv || direction == webrtc::RtpTransceiverDirection::kSendOnly;
}

}  // namespace

webrtc::scoped_refptr<ScriptTransform> ScriptTransform::Create() {
  static std::atomic<uint32_t> last_id{0};
  auto transform = webrtc::make_ref_counted<ScriptTransform>(++last_id);
  TheRegister().Add(transform);
  return transform;
}

webrtc::scoped_refptr<ScriptTransform> ScriptTransform::Take(uint32_t id) { return TheRegister().Take(id); }

void ScriptTransform::Attach(const TransformHost& host) {
  {
    webrtc::MutexLock lock(&mutex_);
    host_ = host;
  }
  host.Attach(webrtc::scoped_refptr<EncodedFrameProcessor>(this));
}

void ScriptTransform::Forget() {
  TheRegister().Take(id_);
  bool attached = false;
  {
    webrtc::MutexLock lock(&mutex_);
    attached = host_.has_value();
  }
  if (!attached) End();
}

void ScriptTransform::End() {
  std::deque<webrtc::scoped_refptr<EncodedFrame>> dropped;
  std::vector<KeyFrameTask> tasks;
  webrtc::scoped_refptr<JsQueue> queue;
  {
    webrtc::MutexLock lock(&mutex_);
    if (std::exchange(ended_, true)) return;
    host_.reset();
    hub_ = nullptr;
    dropped.swap(waiting_);
    tasks.swap(key_frame_tasks_);
    queue = queue_;
  }
  if (!queue) return;
  for (KeyFrameTask& task : tasks)
    RejectLater(*queue, std::move(task.promise), "InvalidStateError", "The transform was taken from its sender.");
  queue->Post([self = webrtc::scoped_refptr<ScriptTransform>(this)](Napi::Env env) {
    if (self->listener_) self->listener_->OnEnd(env);
  });
}

void ScriptTransform::Join(webrtc::scoped_refptr<JsQueue> queue, Listener* listener) {
  listener_ = listener;
  webrtc::MutexLock lock(&mutex_);
  queue_ = std::move(queue);
  for (size_t i = 0; i < waiting_.size(); ++i) PostDelivery(*queue_);
  if (!ended_) return;
  queue_->Post([self = webrtc::scoped_refptr<ScriptTransform>(this)](Napi::Env env) {
    if (self->listener_) self->listener_->OnEnd(env);
  });
}

void ScriptTransform::Leave() {
  listener_ = nullptr;
  std::deque<webrtc::scoped_refptr<EncodedFrame>> dropped;
  std::vector<KeyFrameTask> tasks;
  webrtc::MutexLock lock(&mutex_);
  left_ = true;
  dropped.swap(waiting_);
  tasks.swap(key_frame_tasks_);
}

bool ScriptTransform::Owns(const EncodedFrame& frame) const {
  webrtc::MutexLock lock(&mutex_);
  return hub_ && frame.owner() == hub_;
}

void ScriptTransform::OnEncodedFrame(std::unique_ptr<webrtc::TransformableFrameInterface> frame, int64_t number,
                                     const webrtc::scoped_refptr<EncodedFrameHub>& hub) {
  auto encoded = webrtc::make_ref_counted<EncodedFrame>(std::move(frame), number, hub);
  webrtc::MutexLock lock(&mutex_);
  if (ended_ || left_ || waiting_.size() >= kMaxWaiting) return;
  hub_ = hub;
  waiting_.push_back(std::move(encoded));
  if (queue_) PostDelivery(*queue_);
}

// As many tasks wait as frames.
void ScriptTransform::PostDelivery(JsQueue& queue) {
  queue.Post([self = webrtc::scoped_refptr<ScriptTransform>(this)](Napi::Env env) { self->Deliver(env); });
}

void ScriptTransform::Deliver(Napi::Env env) {
  webrtc::scoped_refptr<EncodedFrame> frame;
  {
    webrtc::MutexLock lock(&mutex_);
    if (waiting_.empty()) return;
    frame = std::move(waiting_.front());
    waiting_.pop_front();
  }
  if (!listener_) return;
  if (frame->metadata().key_frame) SettleKeyFrameTasks(env, frame->metadata().ssrc);
  listener_->OnFrame(env, std::move(frame));
}

void ScriptTransform::SettleKeyFrameTasks(Napi::Env env, uint32_t ssrc) {
  std::vector<webrtc::scoped_refptr<PendingPromise>> done;
  {
    webrtc::MutexLock lock(&mutex_);
    std::erase_if(key_frame_tasks_, [&](KeyFrameTask& task) {
      if (std::erase(task.layers, ssrc) == 0 || !task.layers.empty()) return false;
      done.push_back(std::move(task.promise));
      return true;
    });
  }
  for (const auto& promise : done) promise->Resolve(env.Undefined());
}

std::optional<TransformHost> ScriptTransform::VideoHost(Napi::Env env, bool sender, PendingPromise& promise) const {
  std::optional<TransformHost> host;
  {
    webrtc::MutexLock lock(&mutex_);
    host = host_;
  }
  if (host && host->sender == sender && host->transceiver->kind() == webrtc::MediaType::VIDEO) return host;
  promise.Reject(MakeError(env, "InvalidStateError",
                           sender ? "The transform is not that of a video sender." : "The transform is not that of a video receiver."));
  return std::nullopt;
}

void ScriptTransform::GenerateKeyFrame(Napi::Env env, std::optional<std::string> rid, webrtc::scoped_refptr<PendingPromise> promise) {
  const std::optional<TransformHost> host = VideoHost(env, /*sender=*/true, *promise);
  if (!host) return;
  webrtc::scoped_refptr<JsQueue> queue;
  {
    webrtc::MutexLock lock(&mutex_);
    queue = queue_;
  }
  host->engine->signaling_thread()->PostTask([self = webrtc::scoped_refptr<ScriptTransform>(this), handle = host->transceiver,
                                              rid = std::move(rid), queue = std::move(queue), promise = std::move(promise)]() mutable {
    if (!IsSending(handle->transceiver())) {
      RejectLater(*queue, std::move(promise), "InvalidStateError", "The sender is not sending.");
      return;
    }
    const auto sender = handle->transceiver()->sender();
    KeyFrameTask task{.layers = {}, .promise = promise};
    std::vector<std::string> rids;
    for (const webrtc::RtpEncodingParameters& encoding : sender->GetParameters().encodings) {
      if (!encoding.active || !encoding.ssrc || (rid && encoding.rid != *rid)) continue;
      task.layers.push_back(*encoding.ssrc);
      if (!encoding.rid.empty()) rids.push_back(encoding.rid);
    }
    if (task.layers.empty()) {
      RejectLater(*queue, std::move(promise), "NotFoundError", "No active encoding has that rid.");
      return;
    }
    bool over = false;
    {
      webrtc::MutexLock lock(&self->mutex_);
      over = self->ended_ || self->left_;
      if (!over) self->key_frame_tasks_.push_back(std::move(task));
    }
    if (over) {
      RejectLater(*queue, std::move(promise), "InvalidStateError", "The transform was taken from its sender.");
      return;
    }
    sender->GenerateKeyFrame(rids);
  });
}

void ScriptTransform::RequestKeyFrame(Napi::Env env, webrtc::scoped_refptr<PendingPromise> promise) {
  const std::optional<TransformHost> host = VideoHost(env, /*sender=*/false, *promise);
  if (!host) return;
  webrtc::scoped_refptr<JsQueue> queue;
  {
    webrtc::MutexLock lock(&mutex_);
    queue = queue_;
  }
  host->engine->signaling_thread()->PostTask(
      [handle = host->transceiver, queue = std::move(queue), promise = std::move(promise)]() mutable {
        webrtc::RtpTransceiverInterface* transceiver = handle->transceiver();
        if (!transceiver || transceiver->stopping() || transceiver->stopped()) {
          RejectLater(*queue, std::move(promise), "InvalidStateError", "The receiver is stopped.");
          return;
        }
        const auto track = transceiver->receiver()->track();
        static_cast<webrtc::VideoTrackInterface&>(*track).GetSource()->GenerateKeyFrame();
        queue->Post([promise = std::move(promise)](Napi::Env env) { promise->Resolve(env.Undefined()); });
      });
}

void ScriptTransform::OnHostGone() { End(); }

}  // namespace node_webrtc
