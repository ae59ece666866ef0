#include "media/local_audio_source.h"

#include <string>
#include <utility>

namespace node_webrtc {
namespace {

class AudioTrackFeed final : public TrackFeed {
 public:
  AudioTrackFeed(webrtc::scoped_refptr<AudioOutlet> outlet, webrtc::scoped_refptr<AudioFeed> feed)
      : outlet_(std::move(outlet)), feed_(std::move(feed)) {
    outlet_->Add(feed_);
  }
  ~AudioTrackFeed() override { outlet_->Remove(feed_.get()); }

  webrtc::scoped_refptr<webrtc::MediaStreamTrackInterface> CreateTrack(webrtc::PeerConnectionFactoryInterface& factory,
                                                                       const std::string& id) override {
    return factory.CreateAudioTrack(id, feed_.get());
  }
  void SetEnabled(bool enabled) override { feed_->SetEnabled(enabled); }
  std::variant<VideoFeedStats, AudioFeedStats> stats() const override { return feed_->stats(); }
  void ResetLatency() override { feed_->ResetLatency(); }

 private:
  const webrtc::scoped_refptr<AudioOutlet> outlet_;
  const webrtc::scoped_refptr<AudioFeed> feed_;
};

}  // namespace

void AudioOutlet::Deliver(const AudioBlock& block) {
  for (const webrtc::scoped_refptr<AudioFeed>& feed : feeds()) feed->Deliver(block);
}

void AudioOutlet::Drop(uint64_t frames, int sample_rate) {
  for (const webrtc::scoped_refptr<AudioFeed>& feed : feeds()) feed->Drop(frames, sample_rate);
}

std::unique_ptr<TrackFeed> LocalAudioSource::CreateFeed() {
  return std::make_unique<AudioTrackFeed>(outlet_, webrtc::make_ref_counted<AudioFeed>());
}

void LocalAudioSource::Close() {
  for (const webrtc::scoped_refptr<AudioFeed>& feed : outlet_->feeds()) feed->Close();
  outlet_->Close();
}

}  // namespace node_webrtc
