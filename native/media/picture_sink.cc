#include "media/picture_sink.h"

#include <utility>

#include "media/picture_handle.h"

namespace node_webrtc {
namespace {

// Until JS has its turn; what waits after that is the program's to say.
constexpr size_t kMaxPending = 10;

}  // namespace

PictureSinkQueue::PictureSinkQueue(webrtc::scoped_refptr<JsQueue> queue, webrtc::scoped_refptr<TrackHandle> track)
    : SinkQueue(std::move(queue), kMaxPending), track_(std::move(track)) {}

void PictureSinkQueue::AddTo(TrackHandle& track) {
  if (track.video()) track.video()->AddOrUpdateSink(this, webrtc::VideoSinkWants());
}

void PictureSinkQueue::RemoveFrom(TrackHandle& track) {
  if (track.video()) track.video()->RemoveSink(this);
}

void PictureSinkQueue::OnFrame(const webrtc::VideoFrame& frame) {
  if (track_->stopped()) return;
  if (webrtc::scoped_refptr<Picture> picture = Picture::From(frame.video_frame_buffer()))
    Add({std::move(picture), frame.timestamp_us(), static_cast<int>(frame.rotation())});
}

Napi::Object PictureSinkQueue::ToJs(Napi::Env env, const ReceivedPicture& item) {
  const Napi::Object handle = PictureHandle::New(env, item.picture);
  if (handle.IsEmpty()) return {};
  Napi::Object object = Napi::Object::New(env);
  object.Set("picture", handle);
  object.Set("rotation", item.rotation);
  PictureNotes unknown;
  unknown.timestamp_us = item.timestamp_us;
  const PictureNotes notes = item.picture->notes().value_or(unknown);
  object.Set("timestamp", static_cast<double>(notes.timestamp_us));
  if (notes.duration_us) object.Set("duration", static_cast<double>(*notes.duration_us));
  object.Set("flip", notes.flip);
  object.Set("displayWidth", notes.display_width);
  object.Set("displayHeight", notes.display_height);
  Napi::Array color_space = Napi::Array::New(env, notes.color_space.size());
  for (size_t i = 0; i < notes.color_space.size(); ++i) color_space.Set(static_cast<uint32_t>(i), notes.color_space[i]);
  object.Set("colorSpace", color_space);
  return object;
}

}  // namespace node_webrtc
