#ifndef NATIVE_RECORDING_TRACK_TAP_H_
#define NATIVE_RECORDING_TRACK_TAP_H_

#include "api/media_types.h"
#include "api/ref_count.h"
#include "api/scoped_refptr.h"
#include "media/track_handle.h"
#include "recording/recording.h"

namespace node_webrtc {

// Takes the encoded frames of a received track to a recording, from the thread on which libwebrtc has them. Nothing is decoded for it; a
// video track that no one else looks at is not decoded at all. Made on any thread; attached and detached on the signaling thread.
class TrackTap : public webrtc::RefCountInterface {
 public:
  static webrtc::scoped_refptr<TrackTap> Create(webrtc::MediaType kind);

  // Once. Asks the sender for a key frame. Does nothing when the track has no receiver.
  virtual void Attach(TrackHandle& track, webrtc::scoped_refptr<Recording> recording) = 0;
  // After it nothing more goes to the recording. Idempotent.
  virtual void Detach() = 0;
};

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_TRACK_TAP_H_
