#include "media/video_sink.h"

#include <utility>

#include "media/i420.h"

namespace node_webrtc {
namespace {

// JS that is this far behind is better off with the newest.
constexpr size_t kMaxPending = 3;

}  // namespace

VideoSinkQueue::VideoSinkQueue(webrtc::scoped_refptr<JsQueue> queue, webrtc::scoped_refptr<TrackHandle> track)
    : SinkQueue(std::move(queue), kMaxPending), track_(std::move(track)) {}

void VideoSinkQueue::AddTo(TrackHandle& track) {
  if (track.video()) track.video()->AddOrUpdateSink(this, webrtc::VideoSinkWants());
}

void VideoSinkQueue::RemoveFrom(TrackHandle& track) {
  if (track.video()) track.video()->RemoveSink(this);
}

void VideoSinkQueue::OnFrame(const webrtc::VideoFrame& frame) {
  if (track_->stopped()) return;
  webrtc::VideoFrame planar(frame);
  // The same buffer, unless a decoder gave another format.
  planar.set_video_frame_buffer(frame.video_frame_buffer()->ToI420());
  if (planar.video_frame_buffer()) Add(std::move(planar));
}

Napi::Object VideoSinkQueue::ToJs(Napi::Env env, const webrtc::VideoFrame& frame) {
  const I420Layout layout(frame.width(), frame.height());
  // A Buffer, which is a Uint8Array, because it is the one kind of memory of JS's own that Node-API does not fill with zeros first.
  Napi::Buffer<uint8_t> data = Napi::Buffer<uint8_t>::New(env, layout.size);
  if (data.IsEmpty()) return {};
  CopyToPacked(*frame.video_frame_buffer()->GetI420(), layout, data.Data());

  Napi::Object object = Napi::Object::New(env);
  object.Set("width", frame.width());
  object.Set("height", frame.height());
  object.Set("data", data);
  object.Set("rotation", static_cast<int>(frame.rotation()));
  object.Set("timestamp", static_cast<double>(frame.timestamp_us()));
  return object;
}

size_t VideoSinkQueue::SizeOf(const webrtc::VideoFrame& frame) { return I420Layout(frame.width(), frame.height()).size; }

}  // namespace node_webrtc
