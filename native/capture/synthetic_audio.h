#ifndef NATIVE_CAPTURE_SYNTHETIC_AUDIO_H_
#define NATIVE_CAPTURE_SYNTHETIC_AUDIO_H_

#include <cstdint>

#include "api/scoped_refptr.h"
#include "api/task_queue/task_queue_base.h"
#include "api/units/time_delta.h"
#include "media/local_audio_source.h"

namespace node_webrtc {

// A microphone that hears a beep of 1 kHz, 100 ms long, at each full second of WallClock, and silence between: 48 kHz, mono. The beep
// starts when SyntheticVideo's patch flashes. Delivered on the media queue, each block at the time of its first sample.
class SyntheticAudio : public LocalAudioSource {
 public:
  // JS thread. Runs until Close.
  static webrtc::scoped_refptr<SyntheticAudio> Start(webrtc::TaskQueueBase* media_queue);

 protected:
  SyntheticAudio() = default;

 private:
  // Media queue. The blocks that are due; returns the time until the next.
  webrtc::TimeDelta Tick();

  int64_t next_block_ = 0;  // Media queue; counted from the epoch in blocks of 10 ms.
};

}  // namespace node_webrtc

#endif  // NATIVE_CAPTURE_SYNTHETIC_AUDIO_H_
