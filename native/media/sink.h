#ifndef NATIVE_MEDIA_SINK_H_
#define NATIVE_MEDIA_SINK_H_

#include <napi.h>

#include <utility>

#include "api/make_ref_counted.h"
#include "api/scoped_refptr.h"
#include "media/external_memory.h"
#include "media/track.h"
#include "runtime/environment.h"

namespace node_webrtc {

// NativeSink: calls JS with what a track delivers, until it is closed or the track stops. Until then the environment holds it and it holds
// the track, so that frames flow though JS kept neither; it does not hold the process. `Queue` is VideoSinkQueue or AudioSinkQueue. JS
// thread only.
template <typename Queue>
class Sink final : public Napi::ObjectWrap<Sink<Queue>>, private Closable, private TrackSink, private Queue::Receiver {
 public:
  static Napi::Function Define(Napi::Env env) {
    return Sink::DefineClass(env, Queue::kClassName,
                             {
                                 Sink::template InstanceMethod<&Sink::Close>("close"),
                                 Sink::template InstanceAccessor<&Sink::Dropped>("dropped"),
                             });
  }

  // The exported function: (track, callback).
  static Napi::Value Create(const Napi::CallbackInfo& info) {
    Track* track = Track::From(info[0]);
    if (!track || track->handle()->kind() != Queue::kKind || !info[1].IsFunction()) {
      Napi::TypeError::New(info.Env(), "A track of the sink's kind and a function are needed").ThrowAsJavaScriptException();
      return info.Env().Undefined();
    }
    return Environment::From(info.Env()).Construct<Sink>(info.Env(), {info[0], info[1], Napi::External<Track>::New(info.Env(), track)});
  }

  explicit Sink(const Napi::CallbackInfo& info)
      : Napi::ObjectWrap<Sink>(info),
        track_(info[2].As<Napi::External<Track>>().Data()),
        queue_(webrtc::make_ref_counted<Queue>(Environment::From(info.Env()).queue(), track_->handle())),
        memory_(Environment::From(info.Env()).queue()) {
    // Empty when JS cannot run any more: there is no object then.
    if (this->IsEmpty() || track_->handle()->stopped()) return;
    open_ = true;
    this->Ref();
    track_object_ = Napi::Persistent(info[0].As<Napi::Object>());
    callback_ = Napi::Persistent(info[1].As<Napi::Function>());
    Environment::From(info.Env()).Register(this);
    track_->Attach(this);
    queue_->Open(this);
    if (const auto& source = track_->handle()->source()) source->BeginChange();
    track_->handle()->Post([queue = queue_](TrackHandle& track) {
      queue->AddTo(track);
      if (const auto& source = track.source()) source->EndChange();
    });
  }

 private:
  // SinkQueue's Receiver:
  void OnItem(Napi::Env env, const typename Queue::Item& item) override {
    memory_.Set(env, static_cast<int64_t>(Queue::SizeOf(item) * (queue_->size() + 1)));
    const Napi::Object value = Queue::ToJs(env, item);
    // The callback may close this sink: nothing of it is used after.
    if (!value.IsEmpty()) callback_.Call(this->Value(), {value});
  }

  void Close(const Napi::CallbackInfo&) { CloseOnce(); }

  Napi::Value Dropped(const Napi::CallbackInfo& info) { return Napi::Number::New(info.Env(), queue_->dropped()); }

  void CloseOnce() {
    if (!std::exchange(open_, false)) return;
    queue_->Close();
    track_->handle()->Post([queue = queue_](TrackHandle& track) { queue->RemoveFrom(track); });
    track_->Detach(this);
    callback_.Reset();
    track_object_.Reset();
    memory_.Set(this->Env(), 0);
    Environment::From(this->Env()).Unregister(this);
    this->Unref();
  }

  // TrackSink:
  void OnTrackStopped() override { CloseOnce(); }
  // Closable:
  void CloseForEnvironment() override { CloseOnce(); }

  Track* const track_;  // Alive as long as `open_`: `track_object_` holds it.
  const webrtc::scoped_refptr<Queue> queue_;
  ExternalMemory memory_;
  bool open_ = false;
  Napi::ObjectReference track_object_;
  Napi::FunctionReference callback_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_SINK_H_
