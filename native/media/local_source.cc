#include "media/local_source.h"

#include <utility>

#include "runtime/engine.h"

namespace node_webrtc {

void LocalSource::PostDelivery(Engine& engine, absl::AnyInvocable<void() &&> task) {
  webrtc::TaskQueueBase* media_queue = engine.media_queue();
  if (pending_.load(std::memory_order_acquire) == 0) {
    media_queue->PostTask(std::move(task));
    return;
  }
  pending_.fetch_add(1, std::memory_order_relaxed);
  engine.signaling_thread()->PostTask([self = webrtc::scoped_refptr<LocalSource>(this), media_queue, task = std::move(task)]() mutable {
    media_queue->PostTask(std::move(task));
    self->pending_.fetch_sub(1, std::memory_order_release);
  });
}

TrackSettings LocalSource::settings() const {
  webrtc::MutexLock lock(&mutex_);
  return settings_;
}

void LocalSource::SetSettings(TrackSettings settings) {
  webrtc::MutexLock lock(&mutex_);
  settings_ = std::move(settings);
}

}  // namespace node_webrtc
