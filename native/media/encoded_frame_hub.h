#ifndef NATIVE_MEDIA_ENCODED_FRAME_HUB_H_
#define NATIVE_MEDIA_ENCODED_FRAME_HUB_H_

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "api/frame_transformer_interface.h"
#include "api/media_types.h"
#include "api/ref_count.h"
#include "api/scoped_refptr.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"

namespace node_webrtc {

class EncodedFrameHub;

// An encoded audio payload.
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
  // Any thread, one at a time.
  virtual void OnEncodedAudio(const EncodedAudio& audio) = 0;
};

// Takes the encoded frames of a sender or receiver out of libwebrtc's path. What it wants to be sent or decoded it gives back to the hub.
class EncodedFrameProcessor : public webrtc::RefCountInterface {
 public:
  // A thread of libwebrtc's: an encoder's for senders, the worker thread for receivers. `number` counts the hub's frames.
  virtual void OnEncodedFrame(std::unique_ptr<webrtc::TransformableFrameInterface> frame, int64_t number,
                              const webrtc::scoped_refptr<EncodedFrameHub>& hub) = 0;
  // Signaling thread. The sender or receiver is gone, or was before it got this processor; no frame follows.
  virtual void OnHostGone() = 0;
};

// Where the encoded frames of one sender or receiver can be seen and changed: between encoder and packetizer, or between depacketizer and
// decoder. libwebrtc has one place for this, a frame transformer, and lets it be taken once in a receiver's life: whatever wants encoded
// frames has to come through here. Frames pass as they are while there is no processor.
class EncodedFrameHub : public webrtc::FrameTransformerInterface {
 public:
  explicit EncodedFrameHub(webrtc::MediaType kind) : kind_(kind) {}

  webrtc::MediaType kind() const { return kind_; }

  // Signaling thread. `host` is the sender or receiver, the same each time. A null processor lets frames pass.
  void SetProcessor(webrtc::FrameTransformerHost& host, webrtc::scoped_refptr<EncodedFrameProcessor> processor);

  // Signaling thread. A sink is shown audio as it goes on to the jitter buffer, and nothing more once RemoveSink has returned.
  void AddSink(webrtc::FrameTransformerHost& host, EncodedAudioSink* sink);
  void RemoveSink(EncodedAudioSink* sink);

  // Signaling thread. The sender or receiver is gone.
  void Close();

  // Any thread. The frame goes on its way, unless one with this number or a higher one has gone before: a processor may drop and delay
  // frames, not reorder them. https://w3c.github.io/webrtc-encoded-transform/#abstract-opdef-writeencodeddata, steps 2 and 3
  void Return(std::unique_ptr<webrtc::TransformableFrameInterface> frame, int64_t number);

 protected:
  ~EncodedFrameHub() override = default;

 private:
  using Callback = webrtc::scoped_refptr<webrtc::TransformedFrameCallback>;

  void Install(webrtc::FrameTransformerHost& host);
  // Any thread: to the sinks and on to libwebrtc.
  void Pass(std::unique_ptr<webrtc::TransformableFrameInterface> frame) RTC_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  // webrtc::FrameTransformerInterface. Transform is called on the threads that OnEncodedFrame names, the others on the worker thread or an
  // encoder's. Audio has one callback, video one for each of its SSRCs.
  void Transform(std::unique_ptr<webrtc::TransformableFrameInterface> frame) override;
  void RegisterTransformedFrameCallback(Callback callback) override;
  void UnregisterTransformedFrameCallback() override;
  void RegisterTransformedFrameSinkCallback(Callback callback, uint32_t ssrc) override;
  void UnregisterTransformedFrameSinkCallback(uint32_t ssrc) override;

  const webrtc::MediaType kind_;
  bool installed_ = false;  // Signaling thread.
  webrtc::Mutex mutex_;
  std::vector<EncodedAudioSink*> sinks_ RTC_GUARDED_BY(mutex_);
  webrtc::scoped_refptr<EncodedFrameProcessor> processor_ RTC_GUARDED_BY(mutex_);
  Callback callback_ RTC_GUARDED_BY(mutex_);
  std::map<uint32_t, Callback> callbacks_by_ssrc_ RTC_GUARDED_BY(mutex_);
  int64_t last_out_ RTC_GUARDED_BY(mutex_) = 0;   // [[lastEnqueuedFrameCounter]]
  int64_t last_back_ RTC_GUARDED_BY(mutex_) = 0;  // [[lastReceivedFrameCounter]]
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_ENCODED_FRAME_HUB_H_
