#ifndef NATIVE_MEDIA_TRACK_H_
#define NATIVE_MEDIA_TRACK_H_

#include <napi.h>

#include <memory>
#include <set>

#include "api/scoped_refptr.h"
#include "media/track_handle.h"

namespace node_webrtc {

class SourceSession;

// What receives a track's media on behalf of JS.
class TrackSink {
 public:
  // JS thread: no more media will come. Detaches.
  virtual void OnTrackStopped() = 0;

 protected:
  ~TrackSink() = default;
};

// NativeTrack: a track as JS sees it. JS thread only; what it does to libwebrtc is posted through its handle.
class Track final : public Napi::ObjectWrap<Track> {
 public:
  static Napi::Function Define(Napi::Env env);
  // The wrapper of a receiver's track.
  static Napi::Object New(Napi::Env env, webrtc::scoped_refptr<TrackHandle> handle);
  // The wrapper of a local track, which counts as one of `session` until it is stopped.
  static Napi::Object New(Napi::Env env, webrtc::scoped_refptr<TrackHandle> handle, std::shared_ptr<SourceSession> session);
  // The wrapper behind a JS value; null when it is something else.
  static Track* From(Napi::Value value);

  explicit Track(const Napi::CallbackInfo& info);
  ~Track() override;

  const webrtc::scoped_refptr<TrackHandle>& handle() const { return handle_; }

  // A sink holds the track's JS object while it is attached.
  void Attach(TrackSink* sink) { sinks_.insert(sink); }
  void Detach(TrackSink* sink) { sinks_.erase(sink); }

  // Called by the session.
  void OnSourceEnded(Napi::Env env);

 private:
  Napi::Value GetKind(const Napi::CallbackInfo& info);
  Napi::Value GetId(const Napi::CallbackInfo& info);
  Napi::Value GetRemote(const Napi::CallbackInfo& info);
  void SetEnabled(const Napi::CallbackInfo& info);
  void SetContentHint(const Napi::CallbackInfo& info);
  Napi::Value Clone(const Napi::CallbackInfo& info);
  void Stop(const Napi::CallbackInfo& info);
  void Observe(const Napi::CallbackInfo& info);
  void Reconfigure(const Napi::CallbackInfo& info);
  void Adapt(const Napi::CallbackInfo& info);
  Napi::Value Settings(const Napi::CallbackInfo& info);
  Napi::Value Stats(const Napi::CallbackInfo& info);
  void ResetLatency(const Napi::CallbackInfo& info);

  void StopSinks();

  webrtc::scoped_refptr<TrackHandle> handle_;
  // Null for remote tracks and after stop.
  std::shared_ptr<SourceSession> session_;
  std::set<TrackSink*> sinks_;
  Napi::FunctionReference on_ended_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_TRACK_H_
