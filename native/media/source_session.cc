#include "media/source_session.h"

#include <utility>

#include "media/track.h"
#include "media/track_handle.h"

namespace node_webrtc {

std::shared_ptr<SourceSession> SourceSession::Create(Environment& environment, webrtc::scoped_refptr<LocalSource> source, Kind kind) {
  std::shared_ptr<SourceSession> session(new SourceSession(environment, std::move(source), kind));
  session->source_->ObserveEnd([queue = environment.queue(), weak = std::weak_ptr<SourceSession>(session)] {
    queue->Post([weak](Napi::Env) {
      if (auto session = weak.lock()) session->End();
    });
  });
  return session;
}

SourceSession::SourceSession(Environment& environment, webrtc::scoped_refptr<LocalSource> source, Kind kind)
    : environment_(&environment), source_(std::move(source)), kind_(kind) {
  environment_->Register(this);
  if (kind_ == Kind::kCapture) keep_alive_ = environment_->Hold();
}

SourceSession::~SourceSession() {
  if (!environment_) return;
  source_->Close();
  environment_->Unregister(this);
}

Napi::Object SourceSession::CreateTrack(Napi::Env env, std::string id) {
  return Track::New(env, TrackHandle::CreateLocal(environment_->engine(), std::move(id), source_), shared_from_this());
}

void SourceSession::End() {
  if (ended_ || !environment_) return;
  ended_ = true;
  source_->Close();
  if (tracks_.empty()) return Close();
  // The process stays until the tracks know.
  keep_alive_ = environment_->Hold();
  environment_->queue()->Post([self = shared_from_this()](Napi::Env env) { self->EndNextTrack(env); });
}

void SourceSession::EndNextTrack(Napi::Env env) {
  if (tracks_.empty()) return Close();
  Track* track = *tracks_.begin();
  if (tracks_.size() > 1) environment_->queue()->Post([self = shared_from_this()](Napi::Env env) { self->EndNextTrack(env); });
  track->OnSourceEnded(env);
}

void SourceSession::Add(Track* track) {
  tracks_.insert(track);
  if (kind_ == Kind::kCapture) track->Ref();
}

void SourceSession::Remove(Track* track) {
  if (tracks_.erase(track) == 0) return;
  if (kind_ == Kind::kCapture) track->Unref();
  if (tracks_.empty() && (ended_ || kind_ == Kind::kCapture)) Close();
}

void SourceSession::CloseForEnvironment() {
  tracks_.clear();
  Close();
  environment_ = nullptr;
}

void SourceSession::Close() {
  source_->Close();
  keep_alive_ = {};
}

}  // namespace node_webrtc
