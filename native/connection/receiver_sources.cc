#include "connection/receiver_sources.h"

#include <cmath>
#include <utility>

#include "api/transport/rtp/rtp_source.h"
#include "api/units/time_delta.h"
#include "convert/object.h"
#include "rtc_base/time_utils.h"
#include "system_wrappers/include/ntp_time.h"

namespace node_webrtc {
namespace {

// How often the sources are copied: an Opus frame's length while they are watched, and at first; else often enough that whoever asks for
// the first time sees what is there (sources are kept for ten seconds).
constexpr webrtc::TimeDelta kWatchedInterval = webrtc::TimeDelta::Millis(20);
constexpr webrtc::TimeDelta kIdleInterval = webrtc::TimeDelta::Seconds(1);
// How long after a question, or after the first packet, they count as watched.
constexpr int64_t kWatchedMs = 2000;
constexpr int64_t kFirstMs = 500;

// RFC 6464 levels are -dBov; 127 is silence, in webrtc-pc 0.
double ToLinearLevel(uint8_t level) { return level >= 127 ? 0 : std::pow(10, -level / 20.0); }

RtpSourceSnapshots Copy(const webrtc::RtpReceiverInterface& receiver) {
  const double epoch_offset = static_cast<double>(webrtc::TimeUTCMicros() - webrtc::TimeMicros()) / 1000.0;
  RtpSourceSnapshots sources;
  for (const webrtc::RtpSource& source : receiver.GetSources()) {
    RtpSourceSnapshot& copy = sources.emplace_back();
    copy.id = source.source_id();
    copy.contributing = source.source_type() == webrtc::RtpSourceType::CSRC;
    copy.timestamp = epoch_offset + static_cast<double>(source.timestamp().us()) / 1000.0;
    copy.rtp_timestamp = source.rtp_timestamp();
    if (source.audio_level()) copy.audio_level = ToLinearLevel(*source.audio_level());
    if (const auto capture = source.absolute_capture_time()) {
      copy.capture_timestamp = static_cast<double>(webrtc::UQ32x32ToInt64Us(capture->absolute_capture_timestamp)) / 1000.0;
      if (const auto offset = capture->estimated_capture_clock_offset) {
        copy.sender_capture_time_offset = static_cast<double>(webrtc::Q32x32ToInt64Us(*offset)) / 1000.0;
      }
    }
  }
  return sources;
}

}  // namespace

void ReceiverSources::Start(webrtc::scoped_refptr<webrtc::RtpReceiverInterface> receiver) {
  engine_->worker_thread()->PostTask([self = shared_from_this(), receiver = std::move(receiver)]() mutable {
    self->receiver_ = std::move(receiver);
    self->started_ms_ = webrtc::TimeMillis();
    self->Refresh();
  });
}

void ReceiverSources::Stop() {
  engine_->worker_thread()->PostTask([self = shared_from_this()] {
    ++self->round_;
    // Libwebrtc's objects are released on the signaling thread.
    self->engine_->signaling_thread()->PostTask([engine = self->engine_, receiver = std::exchange(self->receiver_, nullptr)] {});
  });
}

std::shared_ptr<const RtpSourceSnapshots> ReceiverSources::Get() {
  const int64_t now = webrtc::TimeMillis();
  if (now - asked_ms_.exchange(now) > kWatchedMs) {
    engine_->worker_thread()->PostTask([self = shared_from_this()] { self->Refresh(); });
  }
  const webrtc::MutexLock lock(&mutex_);
  return published_;
}

void ReceiverSources::Refresh() {
  if (!receiver_) return;
  auto sources = std::make_shared<const RtpSourceSnapshots>(Copy(*receiver_));
  {
    const webrtc::MutexLock lock(&mutex_);
    published_.swap(sources);
  }
  const int64_t now = webrtc::TimeMillis();
  const bool watched = now - asked_ms_ <= kWatchedMs || now - started_ms_ <= kFirstMs;
  engine_->worker_thread()->PostDelayedTask(
      [weak = weak_from_this(), round = ++round_] {
        const auto self = weak.lock();
        if (self && round == self->round_) self->Refresh();
      },
      watched ? kWatchedInterval : kIdleInterval);
}

Napi::Array FromSources(Napi::Env env, const RtpSourceSnapshots& sources) {
  Napi::Array array = Napi::Array::New(env, sources.size());
  for (uint32_t i = 0; i < sources.size(); ++i) {
    const RtpSourceSnapshot& source = sources[i];
    Napi::Object object = Napi::Object::New(env);
    object.Set("source", Napi::Number::New(env, source.id));
    object.Set("type", FromString(env, source.contributing ? "csrc" : "ssrc"));
    object.Set("timestamp", Napi::Number::New(env, source.timestamp));
    object.Set("rtpTimestamp", Napi::Number::New(env, source.rtp_timestamp));
    if (source.audio_level) object.Set("audioLevel", Napi::Number::New(env, *source.audio_level));
    if (source.capture_timestamp) object.Set("captureTimestamp", Napi::Number::New(env, *source.capture_timestamp));
    if (source.sender_capture_time_offset) {
      object.Set("senderCaptureTimeOffset", Napi::Number::New(env, *source.sender_capture_time_offset));
    }
    array.Set(i, object);
  }
  return array;
}

}  // namespace node_webrtc
