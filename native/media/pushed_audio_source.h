#ifndef NATIVE_MEDIA_PUSHED_AUDIO_SOURCE_H_
#define NATIVE_MEDIA_PUSHED_AUDIO_SOURCE_H_

#include <napi.h>

#include <memory>

#include "api/scoped_refptr.h"
#include "media/monotonic_timestamp.h"
#include "media/source_session.h"
#include "runtime/engine.h"

namespace node_webrtc {

class PushedAudio;

// NativeAudioSource: samples that JS makes. JS thread. They are copied and then cut, resampled and delivered on the media queue.
class PushedAudioSource final : public Napi::ObjectWrap<PushedAudioSource> {
 public:
  static Napi::Function Define(Napi::Env env);
  static Napi::Object New(Napi::Env env);

  explicit PushedAudioSource(const Napi::CallbackInfo& info);
  ~PushedAudioSource() override;

 private:
  Napi::Value CreateTrack(const Napi::CallbackInfo& info);
  void Push(const Napi::CallbackInfo& info);
  void End(const Napi::CallbackInfo& info);

  const std::shared_ptr<Engine> engine_;
  const webrtc::scoped_refptr<PushedAudio> source_;
  const std::shared_ptr<SourceSession> session_;
  MonotonicTimestamp timestamps_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_PUSHED_AUDIO_SOURCE_H_
