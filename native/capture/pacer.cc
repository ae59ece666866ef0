#include "capture/pacer.h"

#include <utility>

namespace node_webrtc {
namespace {

void Run(webrtc::TaskQueueBase* queue, absl::AnyInvocable<webrtc::TimeDelta()> tick) {
  const webrtc::TimeDelta delay = tick();
  if (delay.IsPlusInfinity()) return;
  queue->PostDelayedHighPrecisionTask([queue, tick = std::move(tick)]() mutable { Run(queue, std::move(tick)); }, delay);
}

}  // namespace

void RunPaced(webrtc::TaskQueueBase* queue, absl::AnyInvocable<webrtc::TimeDelta()> tick) {
  queue->PostTask([queue, tick = std::move(tick)]() mutable { Run(queue, std::move(tick)); });
}

}  // namespace node_webrtc
