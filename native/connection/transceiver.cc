#include "connection/transceiver.h"

#include <algorithm>
#include <utility>

#include "absl/functional/any_invocable.h"
#include "api/sequence_checker.h"
#include "convert/enums.h"
#include "convert/error.h"
#include "convert/object.h"
#include "convert/promise.h"
#include "convert/rtp_parameters.h"
#include "media/track.h"
#include "pc/peer_connection.h"
#include "pc/peer_connection_proxy.h"
#include "pc/rtp_transceiver.h"
#include "rtc_base/logging.h"
#include "runtime/engine.h"
#include "runtime/environment.h"

namespace node_webrtc {
namespace {

constexpr napi_type_tag kTransceiverTag = {0x3f0c9a51d27b4e86, 0x9a6e21c4b85d7013};

constexpr int kShortestToneGapMs = 30;

struct Init {
  webrtc::scoped_refptr<TransceiverHandle> handle;
  ConnectionLink link;
};

// libwebrtc's class behind the interface that the factory gives out.
webrtc::PeerConnection& Internal(webrtc::PeerConnectionInterface& connection) {
  using Proxy = webrtc::PeerConnectionProxyWithInternal<webrtc::PeerConnectionInterface>;
  return static_cast<webrtc::PeerConnection&>(*static_cast<Proxy&>(connection).internal());
}

void LogDefect(const char* what, const webrtc::RTCError& error) {
  if (!error.ok()) RTC_LOG(LS_ERROR) << what << ": " << error.message() << " (" << webrtc::ToString(error.type()) << ")";
}

webrtc::scoped_refptr<TrackHandle> ToTrack(const Napi::Value& value) {
  Track* track = Track::From(value);
  return track ? track->handle() : nullptr;
}

// Any thread. Settles `promise` on the JS thread.
void ResolveLater(JsQueue& queue, webrtc::scoped_refptr<PendingPromise> promise, absl::AnyInvocable<Napi::Value(Napi::Env) &&> value) {
  queue.Post([promise = std::move(promise), value = std::move(value)](Napi::Env env) mutable { promise->Resolve(std::move(value)(env)); });
}

void SettleLater(JsQueue& queue, webrtc::scoped_refptr<PendingPromise> promise, webrtc::RTCError error) {
  queue.Post([promise = std::move(promise), error = std::move(error)](Napi::Env env) {
    if (error.ok()) {
      promise->Resolve(env.Undefined());
    } else {
      promise->Reject(FromRtcError(env, error));
    }
  });
}

void RejectClosedLater(JsQueue& queue, webrtc::scoped_refptr<PendingPromise> promise) {
  queue.Post([promise = std::move(promise)](Napi::Env env) {
    promise->Reject(MakeError(env, "Closed", "The transceiver is no longer part of a connection."));
  });
}

// Runs `task` on the signaling thread with libwebrtc's transceiver; `otherwise` there when it has none.
using Task = absl::AnyInvocable<void(webrtc::RtpTransceiverInterface&) &&>;
void Post(const ConnectionLink& link, webrtc::scoped_refptr<TransceiverHandle> handle, Task task,
          absl::AnyInvocable<void() &&> otherwise = nullptr) {
  link.engine->signaling_thread()->PostTask(
      [handle = std::move(handle), task = std::move(task), otherwise = std::move(otherwise)]() mutable {
        if (webrtc::RtpTransceiverInterface* transceiver = handle->transceiver()) {
          std::move(task)(*transceiver);
        } else if (otherwise) {
          std::move(otherwise)();
        }
      });
}

// The same for what a promise waits for.
using PromiseTask =
    absl::AnyInvocable<void(webrtc::RtpTransceiverInterface&, webrtc::scoped_refptr<JsQueue>, webrtc::scoped_refptr<PendingPromise>) &&>;
Napi::Value PostForPromise(Napi::Env env, const ConnectionLink& link, webrtc::scoped_refptr<TransceiverHandle> handle, PromiseTask task) {
  if (!link.promises) {
    PendingPromises none;
    const webrtc::scoped_refptr<PendingPromise> promise = none.Add(env);
    promise->Reject(MakeError(env, "Closed", "The object was closed"));
    return promise->promise();
  }
  webrtc::scoped_refptr<PendingPromise> promise = link.promises->Add(env);
  const Napi::Promise result = promise->promise();
  Post(
      link, std::move(handle),
      [queue = link.queue, promise, task = std::move(task)](webrtc::RtpTransceiverInterface& transceiver) mutable {
        std::move(task)(transceiver, std::move(queue), std::move(promise));
      },
      [queue = link.queue, promise] { RejectClosedLater(*queue, promise); });
  return result;
}

}  // namespace

TransceiverInit ToTransceiverInit(const Napi::Value& track, const Napi::Object& init) {
  return {.track = ToTrack(track),
          .direction = ToDirection(ToString(init.Get("direction"))),
          .stream_ids = ToStrings(init.Get("streamIds")),
          .encodings = ToEncodings(init.Get("encodings")),
          .by_add_track = OptionalBool(init, "byAddTrack").value_or(false),
          .update_negotiation_needed = OptionalBool(init, "updateNegotiationNeeded").value_or(true)};
}

webrtc::RTCError AddTransceiver(webrtc::PeerConnectionInterface& connection, TransceiverRegistry& registry, TransceiverHandle& handle,
                                const TransceiverInit& init) {
  webrtc::RtpTransceiverInit rtc_init;
  rtc_init.direction = init.direction;
  rtc_init.stream_ids = init.stream_ids;
  rtc_init.send_encodings = init.encodings;
  const webrtc::scoped_refptr<webrtc::MediaStreamTrackInterface> track(init.track ? init.track->track() : nullptr);
  auto result = Internal(connection).AddTransceiver(handle.kind(), track, rtc_init, init.update_negotiation_needed);
  if (!result.ok()) return result.MoveError();
  if (init.by_add_track) Internal(*result.value()).set_created_by_addtrack(true);
  registry.Add(handle, result.MoveValue());
  return webrtc::RTCError::OK();
}

Napi::Function Transceiver::Define(Napi::Env env) {
  return DefineClass(
      env, "NativeTransceiver",
      {InstanceMethod<&Transceiver::SetDirection>("setDirection"), InstanceMethod<&Transceiver::Stop>("stop"),
       InstanceMethod<&Transceiver::SetCodecPreferences>("setCodecPreferences"),
       InstanceMethod<&Transceiver::ReuseForAddTrack>("reuseForAddTrack"), InstanceMethod<&Transceiver::ReplaceTrack>("replaceTrack"),
       InstanceMethod<&Transceiver::SetStreams>("setStreams"), InstanceMethod<&Transceiver::SetParameters>("setParameters"),
       InstanceMethod<&Transceiver::InsertDtmf>("insertDtmf"), InstanceMethod<&Transceiver::GenerateKeyFrame>("generateKeyFrame"),
       InstanceMethod<&Transceiver::SetJitterBufferTarget>("setJitterBufferTarget"), InstanceMethod<&Transceiver::Sources>("sources"),
       InstanceMethod<&Transceiver::SetHeaderExtensionsToNegotiate>("setHeaderExtensionsToNegotiate"),
       InstanceMethod<&Transceiver::PassFrames>("passFrames")});
}

Napi::Object Transceiver::New(Napi::Env env, webrtc::scoped_refptr<TransceiverHandle> handle, const ConnectionLink& link) {
  Init init{std::move(handle), link};
  return Environment::From(env).Construct<Transceiver>(env, {Napi::External<Init>::New(env, &init)});
}

Transceiver* Transceiver::From(const Napi::Value& value) {
  if (!value.IsObject()) return nullptr;
  const auto object = value.As<Napi::Object>();
  return object.CheckTypeTag(&kTransceiverTag) ? Unwrap(object) : nullptr;
}

Transceiver::Transceiver(const Napi::CallbackInfo& info) : Napi::ObjectWrap<Transceiver>(info) {
  Init& init = *info[0].As<Napi::External<Init>>().Data();
  handle_ = std::move(init.handle);
  link_ = std::move(init.link);
  auto self = info.This().As<Napi::Object>();
  self.TypeTag(&kTransceiverTag);
  // A plain property: the garbage collector sees through it, as it would not through a reference of ours.
  self.DefineProperty(Napi::PropertyDescriptor::Value("receiverTrack", Track::New(info.Env(), handle_->receiver_track()), napi_enumerable));
}

Transceiver::~Transceiver() = default;

void Transceiver::Close() { link_.promises = nullptr; }

void Transceiver::SetDirection(const Napi::CallbackInfo& info) {
  const bool update_negotiation_needed = ToBool(info[1]);
  Post(link_, handle_,
       [direction = ToDirection(ToString(info[0])), update_negotiation_needed](webrtc::RtpTransceiverInterface& transceiver) {
         if (update_negotiation_needed) {
           LogDefect("setDirection", transceiver.SetDirectionWithError(direction));
         } else {
           Internal(transceiver).set_direction(direction);
         }
       });
}

void Transceiver::Stop(const Napi::CallbackInfo&) {
  Post(link_, handle_, [](webrtc::RtpTransceiverInterface& transceiver) { LogDefect("stop", transceiver.StopStandard()); });
}

void Transceiver::SetCodecPreferences(const Napi::CallbackInfo& info) {
  Post(link_, handle_, [codecs = ToCodecCapabilities(info[0])](webrtc::RtpTransceiverInterface& transceiver) mutable {
    LogDefect("setCodecPreferences", transceiver.SetCodecPreferences(codecs));
  });
}

void Transceiver::ReuseForAddTrack(const Napi::CallbackInfo& info) {
  Post(link_, handle_,
       [track = ToTrack(info[0]), stream_ids = ToStrings(info[1]),
        direction = ToDirection(ToString(info[2]))](webrtc::RtpTransceiverInterface& transceiver) {
         transceiver.sender()->SetTrack(track ? track->track() : nullptr);
         transceiver.sender()->SetStreams(stream_ids);
         LogDefect("addTrack", transceiver.SetDirectionWithError(direction));
         // JSEP 4.1.8.2: a rollback must not remove it.
         Internal(transceiver).set_reused_for_addtrack(true);
       });
}

void Transceiver::SetHeaderExtensionsToNegotiate(const Napi::CallbackInfo& info) {
  Post(link_, handle_, [directions = ToStrings(info[0])](webrtc::RtpTransceiverInterface& transceiver) {
    std::vector<webrtc::RtpHeaderExtensionCapability> extensions = transceiver.GetHeaderExtensionsToNegotiate();
    for (size_t i = 0; i < std::min(extensions.size(), directions.size()); ++i) extensions[i].direction = ToDirection(directions[i]);
    LogDefect("setHeaderExtensionsToNegotiate", transceiver.SetHeaderExtensionsToNegotiate(extensions));
  });
}

Napi::Value Transceiver::ReplaceTrack(const Napi::CallbackInfo& info) {
  return PostForPromise(
      info.Env(), link_, handle_,
      [track = ToTrack(info[0])](webrtc::RtpTransceiverInterface& transceiver, const auto& queue, auto promise) {
        const bool replaced = transceiver.sender()->SetTrack(track ? track->track() : nullptr);
        SettleLater(*queue, std::move(promise),
                    replaced ? webrtc::RTCError::OK() : webrtc::RTCError::InvalidModification("The sender cannot take the track."));
      });
}

void Transceiver::SetStreams(const Napi::CallbackInfo& info) {
  Post(link_, handle_, [ids = ToStrings(info[0])](webrtc::RtpTransceiverInterface& transceiver) { transceiver.sender()->SetStreams(ids); });
}

Napi::Value Transceiver::SetParameters(const Napi::CallbackInfo& info) {
  const auto value = info[0].As<Napi::Object>();
  auto encodings = ToEncodings(value.Get("encodings"));
  std::optional<webrtc::DegradationPreference> preference;
  if (const auto name = OptionalString(value, "degradationPreference")) preference = ToDegradationPreference(*name);

  return PostForPromise(
      info.Env(), link_, handle_,
      [encodings = std::move(encodings), preference](webrtc::RtpTransceiverInterface& transceiver, const auto& queue, auto promise) {
        const auto sender = transceiver.sender();
        // libwebrtc's own transaction begins and ends here; JS's was checked in JS.
        webrtc::RtpParameters parameters = sender->GetParameters();
        ApplyEncodings(encodings, parameters);
        parameters.degradation_preference = preference;
        sender->SetParametersAsync(parameters, [sender, queue, promise](webrtc::RTCError error) mutable {
          if (!error.ok()) {
            SettleLater(*queue, std::move(promise), std::move(error));
            return;
          }
          ResolveLater(*queue, std::move(promise), [now = sender->GetParameters()](Napi::Env env) -> Napi::Value {
            return FromParameters(env, now, ParametersOf::kSender);
          });
        });
      });
}

void Transceiver::InsertDtmf(const Napi::CallbackInfo& info) {
  Post(link_, handle_,
       [tone = ToString(info[0]), duration = info[1].As<Napi::Number>().Int32Value()](webrtc::RtpTransceiverInterface& transceiver) {
         // JS times the tones: the gap is libwebrtc's shortest.
         if (const auto dtmf = transceiver.sender()->GetDtmfSender()) dtmf->InsertDtmf(tone, duration, kShortestToneGapMs);
       });
}

Napi::Value Transceiver::GenerateKeyFrame(const Napi::CallbackInfo& info) {
  return PostForPromise(info.Env(), link_, handle_,
                        [rids = ToStrings(info[0])](webrtc::RtpTransceiverInterface& transceiver, const auto& queue, auto promise) {
                          SettleLater(*queue, std::move(promise), transceiver.sender()->GenerateKeyFrame(rids));
                        });
}

void Transceiver::SetJitterBufferTarget(const Napi::CallbackInfo& info) {
  std::optional<double> seconds;
  if (info[0].IsNumber()) seconds = info[0].As<Napi::Number>().DoubleValue() / 1000;
  Post(link_, handle_,
       [seconds](webrtc::RtpTransceiverInterface& transceiver) { transceiver.receiver()->SetJitterBufferMinimumDelay(seconds); });
}

Napi::Value Transceiver::Sources(const Napi::CallbackInfo& info) {
  const auto sources = handle_->sources().Get();
  return FromSources(info.Env(), sources ? *sources : RtpSourceSnapshots());
}

void Transceiver::PassFrames(const Napi::CallbackInfo& info) {
  link_.engine->signaling_thread()->PostTask(
      [handle = handle_, sender = ToString(info[0]) == "sender"] { SetFrameProcessor(*handle, sender, nullptr); });
}

TransceiverWrappers::TransceiverWrappers(ConnectionLink link) : link_(std::move(link)) {}

TransceiverWrappers::~TransceiverWrappers() { Clear(); }

Napi::Object TransceiverWrappers::For(Napi::Env env, const webrtc::scoped_refptr<TransceiverHandle>& handle) {
  const auto found = entries_.find(handle.get());
  if (found != entries_.end()) return found->second.object.Value();
  Napi::Object object = Transceiver::New(env, handle, link_);
  if (Transceiver* transceiver = Transceiver::From(object)) entries_.emplace(handle.get(), Entry{Napi::Persistent(object), transceiver});
  return object;
}

void TransceiverWrappers::Forget(const TransceiverHandle& handle) {
  const auto found = entries_.find(&handle);
  if (found == entries_.end()) return;
  found->second.transceiver->Close();
  entries_.erase(found);
}

void TransceiverWrappers::Clear() {
  for (auto& [handle, entry] : entries_) entry.transceiver->Close();
  entries_.clear();
}

}  // namespace node_webrtc
