#ifndef NATIVE_TRANSFORM_SCRIPT_TRANSFORM_H_
#define NATIVE_TRANSFORM_SCRIPT_TRANSFORM_H_

#include <napi.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "api/scoped_refptr.h"
#include "convert/promise.h"
#include "media/encoded_frame_hub.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"
#include "runtime/js_queue.h"
#include "runtime/live_count.h"
#include "transform/encoded_frame.h"
#include "transform/transform_host.h"

namespace node_webrtc {

// An RTCRtpScriptTransform between its two environments: the one that made it attaches it, the one that joined it (a worker) gets the
// frames, on its own queue. No frame passes the first. They know it by an id, which crosses in a message.
//
// At most kMaxWaiting frames wait for the worker; while it is too slow, has not joined yet, or is gone, further ones are dropped.
class ScriptTransform : public EncodedFrameProcessor, public LiveCounted<ScriptTransform> {
 public:
  // JS thread of the environment that joined.
  class Listener {
   public:
    virtual void OnFrame(Napi::Env env, webrtc::scoped_refptr<EncodedFrame> frame) = 0;
    virtual void OnEnd(Napi::Env env) = 0;

   protected:
    ~Listener() = default;
  };

  // Any thread. A new one, which can be found until it is forgotten or joined.
  static webrtc::scoped_refptr<ScriptTransform> Create();
  // Any thread. Takes it out of the register; null when there is none of that id.
  static webrtc::scoped_refptr<ScriptTransform> Take(uint32_t id);
  uint32_t id() const { return id_; }

  // JS thread that made it; once.
  void Attach(const TransformHost& host);
  // Any thread. No frame is delivered any more; the listener hears it in a task. Idempotent.
  void End();
  // JS thread that made it: End, unless it was attached, because then it works on though nobody can detach it any more.
  void Forget();

  // JS thread of the environment that runs it; once.
  void Join(webrtc::scoped_refptr<JsQueue> queue, Listener* listener);
  // The same thread. Frames are dropped from now on, and the listener hears nothing more.
  void Leave();
  // The same thread. Settles the promise with NativeErrors that have the specification's names.
  void GenerateKeyFrame(Napi::Env env, std::optional<std::string> rid, webrtc::scoped_refptr<PendingPromise> promise);
  void RequestKeyFrame(Napi::Env env, webrtc::scoped_refptr<PendingPromise> promise);
  // The same thread. Whether frames of `hub` are this transform's at the moment.
  bool Owns(const EncodedFrame& frame) const;

  // EncodedFrameProcessor
  void OnEncodedFrame(std::unique_ptr<webrtc::TransformableFrameInterface> frame, int64_t number,
                      const webrtc::scoped_refptr<EncodedFrameHub>& hub) override;
  void OnHostGone() override;

 protected:
  explicit ScriptTransform(uint32_t id) : id_(id) {}
  ~ScriptTransform() override = default;

 private:
  // https://w3c.github.io/webrtc-encoded-transform/#abstract-opdef-generate-key-frame-algorithm: a pending key frame task.
  struct KeyFrameTask {
    std::vector<uint32_t> layers;  // SSRCs.
    webrtc::scoped_refptr<PendingPromise> promise;
  };

  void PostDelivery(JsQueue& queue);
  void Deliver(Napi::Env env);
  // Resolves the tasks for which a key frame was waited for, just before it is delivered.
  void SettleKeyFrameTasks(Napi::Env env, uint32_t ssrc);
  // The host, when it is of this kind and sends video (or receives, for `sender` false); else the promise is rejected.
  std::optional<TransformHost> VideoHost(Napi::Env env, bool sender, PendingPromise& promise) const;

  const uint32_t id_;
  mutable webrtc::Mutex mutex_;
  std::optional<TransformHost> host_ RTC_GUARDED_BY(mutex_);
  webrtc::scoped_refptr<JsQueue> queue_ RTC_GUARDED_BY(mutex_);  // Null before Join.
  std::deque<webrtc::scoped_refptr<EncodedFrame>> waiting_ RTC_GUARDED_BY(mutex_);
  webrtc::scoped_refptr<EncodedFrameHub> hub_ RTC_GUARDED_BY(mutex_);  // That of the last frame.
  std::vector<KeyFrameTask> key_frame_tasks_ RTC_GUARDED_BY(mutex_);
  bool ended_ RTC_GUARDED_BY(mutex_) = false;
  bool left_ RTC_GUARDED_BY(mutex_) = false;
  Listener* listener_ = nullptr;  // The joined environment's JS thread.
};

}  // namespace node_webrtc

#endif  // NATIVE_TRANSFORM_SCRIPT_TRANSFORM_H_
