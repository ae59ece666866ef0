#ifndef NATIVE_CAPTURE_PACER_H_
#define NATIVE_CAPTURE_PACER_H_

#include "absl/functional/any_invocable.h"
#include "api/task_queue/task_queue_base.h"
#include "api/units/time_delta.h"

namespace node_webrtc {

// Any thread. Runs `tick` on the queue now and again after the delay that it returns, until that is infinite or the queue ends; then it is
// destroyed. `tick` aims at times of its own: unlike with webrtc::RepeatingTaskHandle, the delay is kept as it is.
void RunPaced(webrtc::TaskQueueBase* queue, absl::AnyInvocable<webrtc::TimeDelta()> tick);

}  // namespace node_webrtc

#endif  // NATIVE_CAPTURE_PACER_H_
