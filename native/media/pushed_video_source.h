#ifndef NATIVE_MEDIA_PUSHED_VIDEO_SOURCE_H_
#define NATIVE_MEDIA_PUSHED_VIDEO_SOURCE_H_

#include <napi.h>

#include <memory>

#include "api/scoped_refptr.h"
#include "api/video/video_frame.h"
#include "common_video/include/video_frame_buffer_pool.h"
#include "media/external_memory.h"
#include "media/local_video_source.h"
#include "media/monotonic_timestamp.h"
#include "media/source_session.h"
#include "runtime/engine.h"

namespace node_webrtc {

// NativeVideoSource: frames that JS makes. JS thread. A frame is copied once and delivered from the media queue, because scaling and the
// sinks' locks are nothing that JS should wait for.
class PushedVideoSource final : public Napi::ObjectWrap<PushedVideoSource> {
 public:
  static Napi::Function Define(Napi::Env env);
  static Napi::Object New(Napi::Env env, bool is_screencast);

  explicit PushedVideoSource(const Napi::CallbackInfo& info);

 private:
  void Deliver(webrtc::VideoFrame frame);

  Napi::Value CreateTrack(const Napi::CallbackInfo& info);
  void Push(const Napi::CallbackInfo& info);
  void PushPicture(const Napi::CallbackInfo& info);
  void End(const Napi::CallbackInfo& info);

  const std::shared_ptr<Engine> engine_;
  const webrtc::scoped_refptr<LocalVideoSource> source_;
  const std::shared_ptr<SourceSession> session_;
  // Bounds what waits for the media queue and the encoders, too: without a free buffer the frame is dropped.
  webrtc::VideoFrameBufferPool pool_;
  MonotonicTimestamp timestamps_;
  ExternalMemory memory_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_PUSHED_VIDEO_SOURCE_H_
