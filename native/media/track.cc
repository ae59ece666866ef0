#include "media/track.h"

#include <string>
#include <utility>

#include "convert/object.h"
#include "media/picture_format.h"
#include "media/source_session.h"
#include "runtime/environment.h"

namespace node_webrtc {
namespace {

// Marks the wrapper's objects, so that no other object is taken for one.
constexpr napi_type_tag kTrackTag = {0x5f0c1d5b8d0a4a3e, 0x9a7b3f6dd1c24e71};

struct TrackInit {
  webrtc::scoped_refptr<TrackHandle> handle;
  std::shared_ptr<SourceSession> session;
};

webrtc::VideoTrackInterface::ContentHint ToContentHint(const std::string& hint) {
  using Hint = webrtc::VideoTrackInterface::ContentHint;
  if (hint == "motion") return Hint::kFluid;
  if (hint == "detail") return Hint::kDetailed;
  if (hint == "text") return Hint::kText;
  return Hint::kNone;
}

template <typename T>
void SetIfKnown(Napi::Object object, const char* name, const std::optional<T>& value) {
  if (value) object.Set(name, Napi::Number::New(object.Env(), *value));
}

void SetIfKnown(Napi::Object object, const char* name, const std::string& value) {
  if (!value.empty()) object.Set(name, Napi::String::New(object.Env(), value));
}

}  // namespace

Napi::Function Track::Define(Napi::Env env) {
  return DefineClass(env, "NativeTrack",
                     {
                         InstanceAccessor<&Track::GetKind>("kind"),
                         InstanceAccessor<&Track::GetId>("id"),
                         InstanceAccessor<&Track::GetRemote>("remote"),
                         InstanceMethod<&Track::SetEnabled>("setEnabled"),
                         InstanceMethod<&Track::SetContentHint>("setContentHint"),
                         InstanceMethod<&Track::Clone>("clone"),
                         InstanceMethod<&Track::Stop>("stop"),
                         InstanceMethod<&Track::Observe>("observe"),
                         InstanceMethod<&Track::Reconfigure>("reconfigure"),
                         InstanceMethod<&Track::Adapt>("adapt"),
                         InstanceMethod<&Track::Settings>("settings"),
                         InstanceMethod<&Track::Stats>("stats"),
                         InstanceMethod<&Track::ResetLatency>("resetLatency"),
                     });
}

Napi::Object Track::New(Napi::Env env, webrtc::scoped_refptr<TrackHandle> handle) { return New(env, std::move(handle), nullptr); }

Napi::Object Track::New(Napi::Env env, webrtc::scoped_refptr<TrackHandle> handle, std::shared_ptr<SourceSession> session) {
  TrackInit init{std::move(handle), std::move(session)};
  return Environment::From(env).Construct<Track>(env, {Napi::External<TrackInit>::New(env, &init)});
}

Track* Track::From(Napi::Value value) {
  if (!value.IsObject()) return nullptr;
  Napi::Object object = value.As<Napi::Object>();
  return object.CheckTypeTag(&kTrackTag) ? Unwrap(object) : nullptr;
}

Track::Track(const Napi::CallbackInfo& info) : Napi::ObjectWrap<Track>(info) {
  TrackInit& init = *info[0].As<Napi::External<TrackInit>>().Data();
  handle_ = std::move(init.handle);
  session_ = std::move(init.session);
  if (IsEmpty()) return;  // JS cannot run any more: there is no object.
  info.This().As<Napi::Object>().TypeTag(&kTrackTag);
  if (session_) session_->Add(this);
}

Track::~Track() {
  if (session_) session_->Forget(this);
}

Napi::Value Track::GetKind(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), handle_->kind() == webrtc::MediaType::VIDEO ? "video" : "audio");
}

Napi::Value Track::GetId(const Napi::CallbackInfo& info) { return Napi::String::New(info.Env(), handle_->id()); }

Napi::Value Track::GetRemote(const Napi::CallbackInfo& info) { return Napi::Boolean::New(info.Env(), handle_->remote()); }

void Track::SetEnabled(const Napi::CallbackInfo& info) { handle_->SetEnabled(info[0].As<Napi::Boolean>().Value()); }

void Track::SetContentHint(const Napi::CallbackInfo& info) { handle_->SetContentHint(ToContentHint(ToString(info[0]))); }

Napi::Value Track::Clone(const Napi::CallbackInfo& info) {
  auto handle = handle_->Clone(ToString(info[0]));
  if (handle_->stopped()) handle->Stop();
  if (!handle_->enabled()) handle->SetEnabled(false);
  return New(info.Env(), std::move(handle), session_);
}

void Track::Stop(const Napi::CallbackInfo&) {
  handle_->Stop();
  StopSinks();
  on_ended_.Reset();
  // The session may end its life with this track, or release the wrapper.
  if (auto session = std::exchange(session_, nullptr)) session->Remove(this);
}

void Track::Observe(const Napi::CallbackInfo& info) {
  if (!handle_->stopped()) on_ended_ = Napi::Persistent(info[0].As<Napi::Function>());
}

void Track::Reconfigure(const Napi::CallbackInfo& info) {
  if (!handle_->source()) return;
  if (const auto format = ToPictureFormat(info[0])) handle_->source()->Reconfigure(*format);
}

void Track::Adapt(const Napi::CallbackInfo& info) {
  if (!handle_->feed()) return;
  if (info[0].IsNull()) return handle_->feed()->SetFormat(std::nullopt);
  if (const auto format = ToPictureFormat(info[0])) handle_->feed()->SetFormat(format);
}

Napi::Value Track::Settings(const Napi::CallbackInfo& info) {
  Napi::Object object = Napi::Object::New(info.Env());
  if (handle_->remote()) return object;
  TrackSettings settings = handle_->source()->settings();
  handle_->feed()->Adapt(settings);
  SetIfKnown(object, "width", settings.width);
  SetIfKnown(object, "height", settings.height);
  SetIfKnown(object, "frameRate", settings.frame_rate);
  SetIfKnown(object, "sampleRate", settings.sample_rate);
  SetIfKnown(object, "channelCount", settings.channel_count);
  SetIfKnown(object, "deviceId", settings.device_id);
  SetIfKnown(object, "groupId", settings.group_id);
  SetIfKnown(object, "label", settings.label);
  return object;
}

Napi::Value Track::Stats(const Napi::CallbackInfo& info) {
  if (!handle_->feed()) return info.Env().Undefined();
  const auto stats = handle_->feed()->stats();
  Napi::Object object = Napi::Object::New(info.Env());
  if (const auto* video = std::get_if<VideoFeedStats>(&stats)) {
    object.Set("totalFrames", static_cast<double>(video->total_frames));
    object.Set("deliveredFrames", static_cast<double>(video->delivered_frames));
    object.Set("discardedFrames", static_cast<double>(video->discarded_frames));
    return object;
  }
  const auto& audio = std::get<AudioFeedStats>(stats);
  object.Set("deliveredFrames", static_cast<double>(audio.delivered_frames));
  object.Set("deliveredDuration", audio.delivered_duration);
  object.Set("droppedFrames", static_cast<double>(audio.dropped_frames));
  object.Set("droppedDuration", audio.dropped_duration);
  object.Set("latency", audio.latency);
  object.Set("averageLatency", audio.average_latency);
  object.Set("minimumLatency", audio.minimum_latency);
  object.Set("maximumLatency", audio.maximum_latency);
  return object;
}

void Track::ResetLatency(const Napi::CallbackInfo&) {
  if (handle_->feed()) handle_->feed()->ResetLatency();
}

void Track::OnSourceEnded(Napi::Env env) {
  handle_->Stop();
  StopSinks();
  Napi::FunctionReference on_ended = std::move(on_ended_);
  // Before JS runs; the handle scope of this task keeps the object.
  Napi::Value self = Value();
  if (auto session = std::exchange(session_, nullptr)) session->Remove(this);
  if (!on_ended.IsEmpty()) on_ended.Call(self, {});
}

void Track::StopSinks() {
  for (TrackSink* sink : std::exchange(sinks_, {})) sink->OnTrackStopped();
}

}  // namespace node_webrtc
