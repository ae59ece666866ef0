#include "media/local_source.h"

#include <utility>

namespace node_webrtc {

TrackSettings LocalSource::settings() const {
  webrtc::MutexLock lock(&mutex_);
  return settings_;
}

void LocalSource::SetSettings(TrackSettings settings) {
  webrtc::MutexLock lock(&mutex_);
  settings_ = std::move(settings);
}

}  // namespace node_webrtc
