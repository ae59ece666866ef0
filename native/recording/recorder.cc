#include "recording/recorder.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include "api/units/time_delta.h"
#include "convert/error.h"
#include "convert/object.h"
#include "media/track.h"

namespace node_webrtc {
namespace {

// For a file whose environment ends. A disk that takes longer must not keep the process from its end.
constexpr webrtc::TimeDelta kMaxFinish = webrtc::TimeDelta::Seconds(2);

// The DOMException that a file system's error is closest to.
const char* ErrorName(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return "QuotaExceededError";
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
      return "NotFoundError";
    case EACCES:
    case EPERM:
    case EROFS:
      return "NotAllowedError";
    default:
      return "OperationError";
  }
}

Napi::Value OptionalNumber(Napi::Env env, std::optional<int64_t> value) {
  return value ? Napi::Number::New(env, static_cast<double>(*value)) : env.Null();
}

Napi::Object ToJs(Napi::Env env, const TrackStats& stats) {
  Napi::Object object = Napi::Object::New(env);
  object.Set("kind", stats.video ? "video" : "audio");
  object.Set("codec", stats.codec.empty() ? env.Null() : FromString(env, stats.codec));
  object.Set("frames", static_cast<double>(stats.frames));
  object.Set("bytes", static_cast<double>(stats.bytes));
  object.Set("keyFrames", static_cast<double>(stats.key_frames));
  object.Set("lost", static_cast<double>(stats.lost));
  object.Set("firstTimestamp", OptionalNumber(env, stats.first_timestamp));
  object.Set("lastTimestamp", OptionalNumber(env, stats.last_timestamp));
  if (stats.width > 0) {
    object.Set("width", stats.width);
    object.Set("height", stats.height);
  }
  return object;
}

}  // namespace

Napi::Function Recorder::Define(Napi::Env env) {
  return DefineClass(env, "NativeRecorder",
                     {
                         InstanceMethod<&Recorder::AddTrack>("addTrack"),
                         InstanceMethod<&Recorder::Stats>("stats"),
                         InstanceMethod<&Recorder::Stop>("stop"),
                     });
}

Napi::Value Recorder::Create(const Napi::CallbackInfo& info) {
  return Environment::From(info.Env()).Construct<Recorder>(info.Env(), {info[0], info[1], info[2]});
}

Recorder::Recorder(const Napi::CallbackInfo& info)
    : ObjectWrap(info),
      path_(ToString(info[0])),
      engine_(Environment::From(info.Env()).engine()),
      queue_(Environment::From(info.Env()).queue()),
      on_error_(Napi::Persistent(info[2].As<Napi::Function>())),
      keep_alive_(Environment::From(info.Env()).Hold()) {
  const double start_time = OptionalDouble(info[1].As<Napi::Object>(), "startTime").value_or(0);
  recording_ = Recording::Create(engine_, path_, static_cast<int64_t>(start_time), [queue = queue_, weak = weak_](int error) {
    queue->Post([weak, error](Napi::Env env) {
      if (Recorder* recorder = weak.get()) recorder->OnError(env, error);
    });
  });
  Environment::From(info.Env()).Register(this);
  Ref();
}

Recorder::~Recorder() { weak_.Clear(); }

void Recorder::AddTrack(const Napi::CallbackInfo& info) {
  Track* track = Track::From(info[0]);
  if (!track || !track->handle()->remote()) {
    Napi::TypeError::New(info.Env(), "A received track is needed").ThrowAsJavaScriptException();
    return;
  }
  if (finishing_) return;
  taps_.push_back(TrackTap::Create(track->handle()->kind()));
  track->handle()->Post([tap = taps_.back(), recording = recording_](TrackHandle& handle) { tap->Attach(handle, recording); });
}

Napi::Value Recorder::Stats(const Napi::CallbackInfo& info) { return ToJs(info.Env(), result_ ? *result_ : recording_->GetStats()); }

Napi::Value Recorder::Stop(const Napi::CallbackInfo& info) {
  stops_.push_back(promises_.Add(info.Env()));
  const Napi::Promise promise = stops_.back()->promise();
  if (result_) {
    OnFinished(info.Env(), *result_);
  } else {
    Finish();
  }
  return promise;
}

void Recorder::Finish() {
  if (std::exchange(finishing_, true)) return;
  engine_->signaling_thread()->PostTask([taps = std::move(taps_), recording = recording_, queue = queue_, weak = weak_]() mutable {
    for (const webrtc::scoped_refptr<TrackTap>& tap : taps) tap->Detach();
    recording->Finish([queue, weak](const RecordingStats& stats) {
      queue->Post([weak, stats](Napi::Env env) {
        if (Recorder* recorder = weak.get()) recorder->OnFinished(env, stats);
      });
    });
  });
}

void Recorder::OnError(Napi::Env env, int error) {
  Finish();
  on_error_.Call({ErrorToJs(env, error)});
}

void Recorder::OnFinished(Napi::Env env, const RecordingStats& stats) {
  result_ = stats;
  for (const webrtc::scoped_refptr<PendingPromise>& stop : std::exchange(stops_, {})) stop->Resolve(ToJs(env, stats));
  Release();
}

void Recorder::CloseForEnvironment() {
  if (!open_) return;
  Finish();
  recording_->BeginToFinish();
  recording_->WaitUntilFinished(kMaxFinish);
  stops_.clear();
  promises_.Abandon();
  Release();
}

void Recorder::Release() {
  if (!std::exchange(open_, false)) return;
  weak_.Clear();
  on_error_.Reset();
  keep_alive_ = {};
  Environment::From(Env()).Unregister(this);
  Unref();
}

Napi::Object Recorder::ToJs(Napi::Env env, const RecordingStats& stats) const {
  Napi::Array tracks = Napi::Array::New(env, stats.tracks.size());
  for (size_t i = 0; i < stats.tracks.size(); ++i) tracks.Set(i, node_webrtc::ToJs(env, stats.tracks[i]));
  Napi::Object object = Napi::Object::New(env);
  object.Set("path", FromString(env, path_));
  object.Set("bytes", static_cast<double>(stats.bytes));
  object.Set("duration", stats.duration);
  object.Set("tracks", tracks);
  if (stats.error != 0) object.Set("error", ErrorToJs(env, stats.error));
  return object;
}

Napi::Object Recorder::ErrorToJs(Napi::Env env, int error) const {
  return MakeError(env, ErrorName(error), "Recording to " + path_ + " failed: " + std::strerror(error));
}

}  // namespace node_webrtc
