#ifndef NATIVE_CONNECTION_DTMF_H_
#define NATIVE_CONNECTION_DTMF_H_

#include <napi.h>

#include <memory>
#include <string>

#include "api/dtmf_sender_interface.h"
#include "api/rtp_sender_interface.h"
#include "api/scoped_refptr.h"
#include "runtime/js_queue.h"

namespace node_webrtc {

// JS's listener to one insertDtmf call: made, used and destroyed on the JS thread. Other threads hold it weakly.
struct ToneCallback {
  Napi::FunctionReference function;
};

// Tones to play, and who hears of them. Milliseconds.
struct ToneRequest {
  std::string tones;
  int duration = 0;
  int inter_tone_gap = 0;
  int comma_delay = 0;
  std::weak_ptr<ToneCallback> callback;
  webrtc::scoped_refptr<JsQueue> queue;
};

// Plays telephone-event tones on one audio sender and reports each to JS as it starts. Signaling thread.
class TonePlayer final : private webrtc::DtmfSenderObserverInterface {
 public:
  // `sender` is null for video.
  explicit TonePlayer(webrtc::scoped_refptr<webrtc::DtmfSenderInterface> sender);
  ~TonePlayer() override;

  // Replaces what is being played. When the sender cannot send tones, the listener gets only the end.
  void Play(ToneRequest request);

 private:
  void OnToneChange(const std::string& tone, const std::string& tone_buffer) override;

  const webrtc::scoped_refptr<webrtc::DtmfSenderInterface> sender_;
  ToneRequest request_;
};

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_DTMF_H_
