#ifndef NATIVE_MEDIA_ENCODED_AUDIO_HUB_H_
#define NATIVE_MEDIA_ENCODED_AUDIO_HUB_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "api/frame_transformer_interface.h"
#include "api/rtp_receiver_interface.h"
#include "api/scoped_refptr.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"

namespace node_webrtc {

// A received audio payload, in the order of arrival.
struct EncodedAudio {
  std::string mime_type;  // `audio/opus`, `audio/red`, ...
  std::span<const uint8_t> payload;
  uint32_t ssrc;
  uint32_t rtp_timestamp;
  uint16_t sequence_number;
};

class EncodedAudioSink {
 public:
  virtual ~EncodedAudioSink() = default;
  // Worker thread.
  virtual void OnEncodedAudio(const EncodedAudio& audio) = 0;
};

// Shows a receiver's audio to sinks before it goes on to the jitter buffer. libwebrtc has one place for this, a frame transformer, and lets
// it be taken once in a receiver's life: whatever else wants received audio frames has to come through here. One for each audio receiver.
class EncodedAudioHub : public webrtc::FrameTransformerInterface {
 public:
  // Signaling thread. A sink is shown nothing more once Remove has returned.
  void Add(webrtc::RtpReceiverInterface& receiver, EncodedAudioSink* sink);
  void Remove(EncodedAudioSink* sink);

 protected:
  ~EncodedAudioHub() override = default;

 private:
  // webrtc::FrameTransformerInterface; worker thread.
  void Transform(std::unique_ptr<webrtc::TransformableFrameInterface> frame) override;
  void RegisterTransformedFrameCallback(webrtc::scoped_refptr<webrtc::TransformedFrameCallback> callback) override;
  void UnregisterTransformedFrameCallback() override;

  bool installed_ = false;  // Signaling thread.
  webrtc::Mutex mutex_;
  std::vector<EncodedAudioSink*> sinks_ RTC_GUARDED_BY(mutex_);
  webrtc::scoped_refptr<webrtc::TransformedFrameCallback> callback_;  // Worker thread.
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_ENCODED_AUDIO_HUB_H_
