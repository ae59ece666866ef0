#include "media/encoded_audio_hub.h"

#include <algorithm>
#include <utility>

namespace node_webrtc {

void EncodedAudioHub::Add(webrtc::RtpReceiverInterface& receiver, EncodedAudioSink* sink) {
  {
    webrtc::MutexLock lock(&mutex_);
    sinks_.push_back(sink);
  }
  if (std::exchange(installed_, true)) return;
  receiver.SetFrameTransformer(webrtc::scoped_refptr<webrtc::FrameTransformerInterface>(this));
}

void EncodedAudioHub::Remove(EncodedAudioSink* sink) {
  webrtc::MutexLock lock(&mutex_);
  std::erase(sinks_, sink);
}

void EncodedAudioHub::Transform(std::unique_ptr<webrtc::TransformableFrameInterface> frame) {
  const auto& audio = static_cast<const webrtc::TransformableAudioFrameInterface&>(*frame);
  {
    webrtc::MutexLock lock(&mutex_);
    if (!sinks_.empty()) {
      const EncodedAudio encoded = {.mime_type = audio.GetMimeType(),
                                    .payload = audio.GetData(),
                                    .ssrc = audio.GetSsrc(),
                                    .rtp_timestamp = audio.GetTimestamp(),
                                    .sequence_number = audio.SequenceNumber().value_or(0)};
      for (EncodedAudioSink* sink : sinks_) sink->OnEncodedAudio(encoded);
    }
  }
  if (callback_) callback_->OnTransformedFrame(std::move(frame));
}

void EncodedAudioHub::RegisterTransformedFrameCallback(webrtc::scoped_refptr<webrtc::TransformedFrameCallback> callback) {
  callback_ = std::move(callback);
}

void EncodedAudioHub::UnregisterTransformedFrameCallback() { callback_ = nullptr; }

}  // namespace node_webrtc
