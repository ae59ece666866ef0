#include "capture/capture.h"

#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "api/scoped_refptr.h"
#include "capture/camera.h"
#include "capture/device_queue.h"
#include "capture/microphone.h"
#include "capture/synthetic_audio.h"
#include "capture/synthetic_video.h"
#include "convert/error.h"
#include "convert/object.h"
#include "convert/promise.h"
#include "media/picture_format.h"
#include "media/source_session.h"
#include "runtime/engine.h"
#include "runtime/environment.h"

namespace node_webrtc {
namespace {

Napi::Object OpenTrack(Napi::Env env, std::string id, webrtc::scoped_refptr<LocalSource> source) {
  return SourceSession::Create(Environment::From(env), std::move(source), SourceSession::Kind::kCapture)->CreateTrack(env, std::move(id));
}

Napi::Value OpenSyntheticVideo(const Napi::CallbackInfo& info) {
  const auto format = ToPictureFormat(info[1]);
  if (!format) return info.Env().Undefined();
  webrtc::TaskQueueBase* media_queue = Environment::From(info.Env()).engine()->media_queue();
  return OpenTrack(info.Env(), ToString(info[0]), SyntheticVideo::Start(media_queue, *format));
}

Napi::Value OpenSyntheticAudio(const Napi::CallbackInfo& info) {
  webrtc::TaskQueueBase* media_queue = Environment::From(info.Env()).engine()->media_queue();
  return OpenTrack(info.Env(), ToString(info[0]), SyntheticAudio::Start(media_queue));
}

Napi::Array ToJs(Napi::Env env, const std::vector<DeviceInfo>& devices) {
  Napi::Array array = Napi::Array::New(env, devices.size());
  for (size_t i = 0; i < devices.size(); ++i) {
    Napi::Object object = Napi::Object::New(env);
    object.Set("kind", devices[i].kind);
    object.Set("deviceId", FromString(env, devices[i].device_id));
    object.Set("groupId", FromString(env, devices[i].group_id));
    object.Set("label", FromString(env, devices[i].label));
    array.Set(static_cast<uint32_t>(i), object);
  }
  return array;
}

// Settles a promise on the JS thread with what was found on the device queue.
using Settle = absl::AnyInvocable<void(Napi::Env, PendingPromise&) &&>;
// Device queue.
using Work = absl::AnyInvocable<Settle(const std::shared_ptr<DeviceQueue>&) &&>;

template <typename Source>
Settle SettleOpened(std::string id, std::variant<webrtc::scoped_refptr<Source>, DeviceError> result) {
  return [id = std::move(id), result = std::move(result)](Napi::Env env, PendingPromise& promise) {
    if (const auto* error = std::get_if<DeviceError>(&result)) return promise.Reject(MakeError(env, error->name, error->message));
    promise.Resolve(OpenTrack(env, id, std::get<webrtc::scoped_refptr<Source>>(result)));
  };
}

// The part of an environment that waits for real devices. JS thread; held by the functions that it exports.
class Devices final : public Closable, public std::enable_shared_from_this<Devices> {
 public:
  Napi::Value Enumerate(const Napi::CallbackInfo& info) {
    return Run(info.Env(), [environment = WebrtcEnvironment(info.Env())](const std::shared_ptr<DeviceQueue>&) -> Settle {
      std::vector<DeviceInfo> devices = Camera::List();
      for (DeviceInfo& device : Microphone::List(environment)) devices.push_back(std::move(device));
      return [devices = std::move(devices)](Napi::Env env, PendingPromise& promise) { promise.Resolve(ToJs(env, devices)); };
    });
  }

  Napi::Value OpenVideo(const Napi::CallbackInfo& info) {
    const Napi::Object object = info[2].As<Napi::Object>();
    const WantedPicture wanted{OptionalInt(object, "width"), OptionalInt(object, "height"), OptionalDouble(object, "frameRate")};
    return Run(info.Env(), [device_id = ToString(info[0]), id = ToString(info[1]), wanted](const std::shared_ptr<DeviceQueue>& queue) {
      return SettleOpened(id, Camera::Open(queue, device_id, wanted));
    });
  }

  Napi::Value OpenAudio(const Napi::CallbackInfo& info) {
    return Run(info.Env(), [device_id = ToString(info[0]), id = ToString(info[1]),
                            environment = WebrtcEnvironment(info.Env())](const std::shared_ptr<DeviceQueue>& queue) {
      return SettleOpened(id, Microphone::Open(queue, environment, device_id));
    });
  }

 private:
  static webrtc::Environment WebrtcEnvironment(Napi::Env env) { return Environment::From(env).engine()->webrtc_environment(); }

  Napi::Value Run(Napi::Env env, Work work) {
    if (pending_count_++ == 0) Environment::From(env).Register(this);
    webrtc::scoped_refptr<PendingPromise> pending = pending_.Add(env);
    Napi::Promise promise = pending->promise();
    std::shared_ptr<DeviceQueue> queue = DeviceQueue::Acquire();
    queue->Post([queue, work = std::move(work), js = Environment::From(env).queue(), weak = weak_from_this(), pending]() mutable {
      js->Post([weak, settle = std::move(work)(queue), pending](Napi::Env env) mutable {
        if (const std::shared_ptr<Devices> self = weak.lock()) self->OnDone(env);
        std::move(settle)(env, *pending);
      });
    });
    return promise;
  }

  void OnDone(Napi::Env env) {
    if (--pending_count_ == 0) Environment::From(env).Unregister(this);
  }

  // Closable:
  void CloseForEnvironment() override { pending_.Abandon(); }

  int pending_count_ = 0;
  PendingPromises pending_;
};

void Export(Napi::Env env, Napi::Object exports, const std::shared_ptr<Devices>& devices, const char* name,
            Napi::Value (Devices::*method)(const Napi::CallbackInfo&)) {
  exports.Set(name, Napi::Function::New(env, [devices, method](const Napi::CallbackInfo& info) { return (*devices.*method)(info); }, name));
}

}  // namespace

void DefineCapture(Napi::Env env, Napi::Object exports) {
  exports.Set("openSyntheticVideo", Napi::Function::New<OpenSyntheticVideo>(env, "openSyntheticVideo"));
  exports.Set("openSyntheticAudio", Napi::Function::New<OpenSyntheticAudio>(env, "openSyntheticAudio"));
  const auto devices = std::make_shared<Devices>();
  Export(env, exports, devices, "enumerateDevices", &Devices::Enumerate);
  Export(env, exports, devices, "openVideoDevice", &Devices::OpenVideo);
  Export(env, exports, devices, "openAudioDevice", &Devices::OpenAudio);
}

}  // namespace node_webrtc
