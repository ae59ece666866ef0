#include "media/track_handle.h"

#include <utility>

#include "api/make_ref_counted.h"

namespace node_webrtc {

namespace {

webrtc::scoped_refptr<webrtc::MediaStreamTrackInterface> TrackOfSameSource(webrtc::PeerConnectionFactoryInterface& factory,
                                                                           webrtc::MediaStreamTrackInterface& track,
                                                                           const std::string& id) {
  if (track.kind() == webrtc::MediaStreamTrackInterface::kVideoKind) {
    return factory.CreateVideoTrack(
        webrtc::scoped_refptr<webrtc::VideoTrackSourceInterface>(static_cast<webrtc::VideoTrackInterface&>(track).GetSource()), id);
  }
  return factory.CreateAudioTrack(id, static_cast<webrtc::AudioTrackInterface&>(track).GetSource());
}

}  // namespace

webrtc::scoped_refptr<TrackHandle> TrackHandle::CreateLocal(std::shared_ptr<Engine> engine, std::string id,
                                                            webrtc::scoped_refptr<LocalSource> source) {
  const webrtc::MediaType kind = source->kind();
  auto handle = webrtc::make_ref_counted<TrackHandle>(std::move(engine), kind, std::move(id), std::move(source));
  handle->Post([](TrackHandle& self) { self.track_ = self.feed_->CreateTrack(*self.engine_->factory(), self.id_); });
  return handle;
}

webrtc::scoped_refptr<TrackHandle> TrackHandle::CreateRemote(std::shared_ptr<Engine> engine, webrtc::MediaType kind, std::string id) {
  return webrtc::make_ref_counted<TrackHandle>(std::move(engine), kind, std::move(id), nullptr);
}

TrackHandle::TrackHandle(std::shared_ptr<Engine> engine, webrtc::MediaType kind, std::string id, webrtc::scoped_refptr<LocalSource> source)
    : engine_(std::move(engine)),
      kind_(kind),
      id_(std::move(id)),
      source_(std::move(source)),
      feed_(source_ ? source_->CreateFeed() : nullptr) {}

TrackHandle::~TrackHandle() {
  if (!track_ && !receiver_) return;
  webrtc::Thread* thread = engine_->signaling_thread();
  if (!thread->IsCurrent()) thread->PostTask([track = std::move(track_), receiver = std::move(receiver_)] {});
}

webrtc::scoped_refptr<TrackHandle> TrackHandle::Clone(std::string id) {
  if (source_) {
    auto copy = CreateLocal(engine_, std::move(id), source_);
    copy->feed_->SetFormat(feed_->format());
    return copy;
  }
  auto copy = CreateRemote(engine_, kind_, std::move(id));
  Post([copy](TrackHandle& self) {
    if (!self.track_) return;
    copy->track_ = TrackOfSameSource(*self.engine_->factory(), *self.track_, copy->id_);
    copy->receiver_ = self.receiver_;
    copy->sender_reports_ = self.sender_reports_;
    copy->encoded_frames_ = self.encoded_frames_;
  });
  return copy;
}

void TrackHandle::Post(absl::AnyInvocable<void(TrackHandle&) &&> task) {
  engine_->signaling_thread()->PostTask(
      [self = webrtc::scoped_refptr<TrackHandle>(this), task = std::move(task)]() mutable { std::move(task)(*self); });
}

void TrackHandle::SetReceiver(webrtc::scoped_refptr<webrtc::RtpReceiverInterface> receiver,
                              webrtc::scoped_refptr<SenderReports> sender_reports) {
  track_ = receiver->track();
  receiver_ = std::move(receiver);
  sender_reports_ = std::move(sender_reports);
  encoded_frames_ = webrtc::make_ref_counted<EncodedFrameHub>(kind_);
  // What JS did before there was a receiver.
  if (!enabled() || stopped()) track_->set_enabled(false);
}

webrtc::MediaStreamTrackInterface* TrackHandle::track() const { return track_.get(); }

webrtc::VideoTrackInterface* TrackHandle::video() const {
  return kind_ == webrtc::MediaType::VIDEO ? static_cast<webrtc::VideoTrackInterface*>(track_.get()) : nullptr;
}

webrtc::AudioTrackInterface* TrackHandle::audio() const {
  return kind_ == webrtc::MediaType::AUDIO ? static_cast<webrtc::AudioTrackInterface*>(track_.get()) : nullptr;
}

webrtc::RtpReceiverInterface* TrackHandle::receiver() const { return receiver_.get(); }

void TrackHandle::SetEnabled(bool enabled) {
  enabled_.store(enabled, std::memory_order_relaxed);
  if (feed_) feed_->SetEnabled(enabled && !stopped());
  if (source_) source_->BeginChange();
  Post([enabled](TrackHandle& self) {
    if (self.track_ && !self.stopped()) self.track_->set_enabled(enabled);
    if (self.source_) self.source_->EndChange();
  });
}

void TrackHandle::SetContentHint(webrtc::VideoTrackInterface::ContentHint hint) {
  if (kind_ != webrtc::MediaType::VIDEO) return;
  Post([hint](TrackHandle& self) {
    if (self.video()) self.video()->set_content_hint(hint);
  });
}

void TrackHandle::Stop() {
  if (stopped_.exchange(true, std::memory_order_relaxed)) return;
  if (feed_) feed_->SetEnabled(false);
  Post([](TrackHandle& self) {
    if (self.track_) self.track_->set_enabled(false);
  });
}

}  // namespace node_webrtc
