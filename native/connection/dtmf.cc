#include "connection/dtmf.h"

#include <utility>

#include "convert/object.h"

namespace node_webrtc {

TonePlayer::TonePlayer(webrtc::scoped_refptr<webrtc::DtmfSenderInterface> sender) : sender_(std::move(sender)) {
  if (sender_) sender_->RegisterObserver(this);
}

TonePlayer::~TonePlayer() {
  if (sender_) sender_->UnregisterObserver();
}

void TonePlayer::Play(ToneRequest request) {
  request_ = std::move(request);
  const bool playing = sender_ && sender_->InsertDtmf(request_.tones, request_.duration, request_.inter_tone_gap, request_.comma_delay);
  if (!playing) OnToneChange("", "");
}

void TonePlayer::OnToneChange(const std::string& tone, const std::string& tone_buffer) {
  if (!request_.queue) return;
  request_.queue->Post([weak = request_.callback, tone, tone_buffer](Napi::Env env) {
    const std::shared_ptr<ToneCallback> callback = weak.lock();
    if (!callback || callback->function.IsEmpty()) return;  // Other tones replaced these, or the connection closed.
    const Napi::Function function = callback->function.Value();
    if (tone.empty()) callback->function.Reset();
    function.Call({FromString(env, tone), FromString(env, tone_buffer)});
  });
}

}  // namespace node_webrtc
