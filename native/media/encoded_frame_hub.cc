#include "media/encoded_frame_hub.h"

#include <algorithm>
#include <utility>

namespace node_webrtc {

void EncodedFrameHub::SetProcessor(webrtc::FrameTransformerHost& host, webrtc::scoped_refptr<EncodedFrameProcessor> processor) {
  const bool first = processor != nullptr;
  {
    webrtc::MutexLock lock(&mutex_);
    processor_.swap(processor);
  }
  if (first) Install(host);
}

void EncodedFrameHub::AddSink(webrtc::FrameTransformerHost& host, EncodedAudioSink* sink) {
  {
    webrtc::MutexLock lock(&mutex_);
    sinks_.push_back(sink);
  }
  Install(host);
}

void EncodedFrameHub::RemoveSink(EncodedAudioSink* sink) {
  webrtc::MutexLock lock(&mutex_);
  std::erase(sinks_, sink);
}

void EncodedFrameHub::Close() {
  webrtc::scoped_refptr<EncodedFrameProcessor> processor;
  {
    webrtc::MutexLock lock(&mutex_);
    processor.swap(processor_);
  }
  if (processor) processor->OnHostGone();
}

void EncodedFrameHub::Install(webrtc::FrameTransformerHost& host) {
  if (std::exchange(installed_, true)) return;
  host.SetFrameTransformer(webrtc::scoped_refptr<webrtc::FrameTransformerInterface>(this));
}

void EncodedFrameHub::Transform(std::unique_ptr<webrtc::TransformableFrameInterface> frame) {
  webrtc::scoped_refptr<EncodedFrameProcessor> processor;
  int64_t number = 0;
  {
    webrtc::MutexLock lock(&mutex_);
    number = ++last_out_;
    if (!processor_) {
      last_back_ = number;
      Pass(std::move(frame));
      return;
    }
    processor = processor_;
  }
  processor->OnEncodedFrame(std::move(frame), number, webrtc::scoped_refptr<EncodedFrameHub>(this));
}

void EncodedFrameHub::Return(std::unique_ptr<webrtc::TransformableFrameInterface> frame, int64_t number) {
  webrtc::MutexLock lock(&mutex_);
  if (number <= last_back_) return;
  last_back_ = number;
  Pass(std::move(frame));
}

void EncodedFrameHub::Pass(std::unique_ptr<webrtc::TransformableFrameInterface> frame) {
  Callback callback = callback_;
  if (kind_ == webrtc::MediaType::VIDEO) {
    const auto found = callbacks_by_ssrc_.find(frame->GetSsrc());
    if (found != callbacks_by_ssrc_.end()) callback = found->second;
  } else if (!sinks_.empty()) {
    const auto& audio = static_cast<const webrtc::TransformableAudioFrameInterface&>(*frame);
    const EncodedAudio encoded = {.mime_type = audio.GetMimeType(),
                                  .payload = audio.GetData(),
                                  .ssrc = audio.GetSsrc(),
                                  .rtp_timestamp = audio.GetTimestamp(),
                                  .sequence_number = audio.SequenceNumber().value_or(0)};
    for (EncodedAudioSink* sink : sinks_) sink->OnEncodedAudio(encoded);
  }
  // Under the lock, so that frames keep their order; the callback posts the frame to a thread of its own.
  if (callback) callback->OnTransformedFrame(std::move(frame));
}

void EncodedFrameHub::RegisterTransformedFrameCallback(Callback callback) {
  webrtc::MutexLock lock(&mutex_);
  callback_ = std::move(callback);
}

void EncodedFrameHub::UnregisterTransformedFrameCallback() {
  webrtc::MutexLock lock(&mutex_);
  callback_ = nullptr;
}

void EncodedFrameHub::RegisterTransformedFrameSinkCallback(Callback callback, uint32_t ssrc) {
  webrtc::MutexLock lock(&mutex_);
  callbacks_by_ssrc_[ssrc] = std::move(callback);
}

void EncodedFrameHub::UnregisterTransformedFrameSinkCallback(uint32_t ssrc) {
  webrtc::MutexLock lock(&mutex_);
  callbacks_by_ssrc_.erase(ssrc);
}

}  // namespace node_webrtc
