#ifndef NATIVE_RECORDING_RECORDER_H_
#define NATIVE_RECORDING_RECORDER_H_

#include <napi.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "api/scoped_refptr.h"
#include "convert/promise.h"
#include "recording/recording.h"
#include "recording/track_tap.h"
#include "runtime/environment.h"
#include "runtime/js_weak.h"

namespace node_webrtc {

// NativeRecorder: JS thread. Until the file is finished it holds itself and the process.
class Recorder final : public Napi::ObjectWrap<Recorder>, private Closable {
 public:
  static Napi::Function Define(Napi::Env env);
  // NativeAddon.createRecorder.
  static Napi::Value Create(const Napi::CallbackInfo& info);

  explicit Recorder(const Napi::CallbackInfo& info);
  ~Recorder() override;

 private:
  void AddTrack(const Napi::CallbackInfo& info);
  Napi::Value Stats(const Napi::CallbackInfo& info);
  Napi::Value Stop(const Napi::CallbackInfo& info);

  // Closable. Waits until the file is finished, for two seconds at most.
  void CloseForEnvironment() override;

  // Lets go of the tracks and finishes the file; OnFinished follows. Idempotent.
  void Finish();
  void OnError(Napi::Env env, int error);
  void OnFinished(Napi::Env env, const RecordingStats& stats);
  void Release();
  Napi::Object ToJs(Napi::Env env, const RecordingStats& stats) const;
  Napi::Object ErrorToJs(Napi::Env env, int error) const;

  JsWeak<Recorder> weak_{this};
  const std::string path_;
  const std::shared_ptr<Engine> engine_;
  const webrtc::scoped_refptr<JsQueue> queue_;
  webrtc::scoped_refptr<Recording> recording_;
  std::vector<webrtc::scoped_refptr<TrackTap>> taps_;
  PendingPromises promises_;
  std::vector<webrtc::scoped_refptr<PendingPromise>> stops_;
  std::optional<RecordingStats> result_;
  Napi::FunctionReference on_error_;
  Environment::KeepAlive keep_alive_;
  bool finishing_ = false;
  bool open_ = true;
};

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_RECORDER_H_
