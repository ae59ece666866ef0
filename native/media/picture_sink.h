#ifndef NATIVE_MEDIA_PICTURE_SINK_H_
#define NATIVE_MEDIA_PICTURE_SINK_H_

#include <napi.h>

#include <cstddef>

#include "api/scoped_refptr.h"
#include "api/video/video_frame.h"
#include "api/video/video_sink_interface.h"
#include "media/picture.h"
#include "media/sink_queue.h"
#include "media/track_handle.h"

namespace node_webrtc {

struct ReceivedPicture {
  webrtc::scoped_refptr<Picture> picture;
  int64_t timestamp_us;
  int rotation;
};

// Takes a video track's frames for a Sink whose program gets the pictures themselves, uncopied.
class PictureSinkQueue : public SinkQueue<ReceivedPicture>, private webrtc::VideoSinkInterface<webrtc::VideoFrame> {
 public:
  using Item = ReceivedPicture;
  static constexpr char kClassName[] = "NativePictureSink";
  static constexpr webrtc::MediaType kKind = webrtc::MediaType::VIDEO;

  // Signaling thread.
  void AddTo(TrackHandle& track);
  void RemoveFrom(TrackHandle& track);

  // JS thread. A NativeReceivedPicture; empty when JS cannot run any more.
  static Napi::Object ToJs(Napi::Env env, const ReceivedPicture& item);
  static size_t SizeOf(const ReceivedPicture& item) { return item.picture->size(); }

 protected:
  PictureSinkQueue(webrtc::scoped_refptr<JsQueue> queue, webrtc::scoped_refptr<TrackHandle> track);

 private:
  // webrtc::VideoSinkInterface; a decoder's thread, or the media queue.
  void OnFrame(const webrtc::VideoFrame& frame) override;

  const webrtc::scoped_refptr<TrackHandle> track_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_PICTURE_SINK_H_
