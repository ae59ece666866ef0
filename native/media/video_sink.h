#ifndef NATIVE_MEDIA_VIDEO_SINK_H_
#define NATIVE_MEDIA_VIDEO_SINK_H_

#include <napi.h>

#include <cstddef>

#include "api/scoped_refptr.h"
#include "api/video/video_frame.h"
#include "api/video/video_sink_interface.h"
#include "media/sink_queue.h"
#include "media/track_handle.h"

namespace node_webrtc {

// Takes a video track's frames for a Sink. The frame's buffer crosses the threads; JS's copy is made from it on the JS thread.
class VideoSinkQueue : public SinkQueue<webrtc::VideoFrame>, private webrtc::VideoSinkInterface<webrtc::VideoFrame> {
 public:
  using Item = webrtc::VideoFrame;
  static constexpr char kClassName[] = "NativeVideoSink";
  static constexpr webrtc::MediaType kKind = webrtc::MediaType::VIDEO;

  // Signaling thread.
  void AddTo(TrackHandle& track);
  void RemoveFrom(TrackHandle& track);

  // JS thread. A NativeVideoFrame; empty when JS cannot run any more.
  static Napi::Object ToJs(Napi::Env env, const webrtc::VideoFrame& frame);
  static size_t SizeOf(const webrtc::VideoFrame& frame);

 protected:
  VideoSinkQueue(webrtc::scoped_refptr<JsQueue> queue, webrtc::scoped_refptr<TrackHandle> track);

 private:
  // webrtc::VideoSinkInterface; a decoder's thread, or the media queue.
  void OnFrame(const webrtc::VideoFrame& frame) override;

  const webrtc::scoped_refptr<TrackHandle> track_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_VIDEO_SINK_H_
