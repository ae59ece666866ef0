#ifndef NATIVE_TRANSFORM_ENCODED_FRAME_H_
#define NATIVE_TRANSFORM_ENCODED_FRAME_H_

#include <napi.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "api/frame_transformer_interface.h"
#include "api/media_types.h"
#include "api/ref_count.h"
#include "api/scoped_refptr.h"
#include "media/encoded_frame_hub.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"

namespace node_webrtc {

// RTCEncodedFrameMetadata and what video and audio add to it; times in milliseconds since the epoch.
struct EncodedFrameMetadata {
  uint32_t ssrc = 0;
  int payload_type = 0;
  std::vector<uint32_t> csrcs;
  uint32_t rtp_timestamp = 0;
  std::optional<double> receive_time;
  std::optional<double> capture_time;
  std::optional<double> sender_capture_time_offset;
  std::string mime_type;

  // Video.
  bool key_frame = false;
  std::optional<int64_t> frame_id;
  std::optional<std::vector<int64_t>> dependencies;
  int width = 0;
  int height = 0;
  int spatial_index = 0;
  int temporal_index = 0;
  std::optional<int64_t> timestamp;  // Microseconds.

  // Audio.
  std::optional<uint16_t> sequence_number;
  std::optional<double> audio_level;  // Linear, 0 to 1.
};

// What RTCEncoded*Frame's constructor may change in what is sent or decoded.
struct EncodedFrameChanges {
  std::optional<uint32_t> rtp_timestamp;
  std::optional<int> payload_type;
  std::optional<double> audio_level;
};

// A frame on its way through JS, with the place that it came from ([[owner]], [[counter]]). Any thread. Copies of the frame in JS share it:
// what is given back first goes on, the others are dropped.
class EncodedFrame : public webrtc::RefCountInterface {
 public:
  EncodedFrame(std::unique_ptr<webrtc::TransformableFrameInterface> frame, int64_t number, webrtc::scoped_refptr<EncodedFrameHub> owner);

  const EncodedFrameMetadata& metadata() const { return metadata_; }
  webrtc::MediaType kind() const { return owner_->kind(); }
  const webrtc::scoped_refptr<EncodedFrameHub>& owner() const { return owner_; }

  // One copy into an ArrayBuffer; empty when JS cannot run any more.
  Napi::ArrayBuffer PayloadToJs(Napi::Env env);

  // Whether it was given back.
  bool IsGone();
  // Sends the frame on with this payload, once.
  void GiveBack(std::span<const uint8_t> payload, const EncodedFrameChanges& changes);

 private:
  const int64_t number_;
  const webrtc::scoped_refptr<EncodedFrameHub> owner_;
  const EncodedFrameMetadata metadata_;
  webrtc::Mutex mutex_;
  std::unique_ptr<webrtc::TransformableFrameInterface> frame_ RTC_GUARDED_BY(mutex_);
};

// NativeEncodedFrame: JS thread.
class EncodedFrameWrapper final : public Napi::ObjectWrap<EncodedFrameWrapper> {
 public:
  static Napi::Function Define(Napi::Env env);
  // Empty when JS cannot run any more.
  static Napi::Object New(Napi::Env env, webrtc::scoped_refptr<EncodedFrame> frame);
  // The frame behind a JS value; null when it is something else.
  static webrtc::scoped_refptr<EncodedFrame> From(const Napi::Value& value);

  explicit EncodedFrameWrapper(const Napi::CallbackInfo& info);

 private:
  Napi::Value Metadata(const Napi::CallbackInfo& info);

  webrtc::scoped_refptr<EncodedFrame> frame_;
};

}  // namespace node_webrtc

#endif  // NATIVE_TRANSFORM_ENCODED_FRAME_H_
