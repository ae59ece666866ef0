#include "media/local_video_source.h"

#include <string>
#include <utility>

namespace node_webrtc {
namespace {

class VideoTrackFeed final : public TrackFeed {
 public:
  VideoTrackFeed(webrtc::scoped_refptr<VideoOutlet> outlet, webrtc::scoped_refptr<VideoFeed> feed)
      : outlet_(std::move(outlet)), feed_(std::move(feed)) {
    outlet_->Add(feed_);
  }
  ~VideoTrackFeed() override { outlet_->Remove(feed_.get()); }

  webrtc::scoped_refptr<webrtc::MediaStreamTrackInterface> CreateTrack(webrtc::PeerConnectionFactoryInterface& factory,
                                                                       const std::string& id) override {
    return factory.CreateVideoTrack(feed_, id);
  }
  void SetEnabled(bool enabled) override { feed_->SetEnabled(enabled); }
  void SetFormat(const std::optional<PictureFormat>& format) override { feed_->SetFormat(format); }
  std::optional<PictureFormat> format() const override { return feed_->format(); }
  void Adapt(TrackSettings& settings) const override {
    const std::optional<PictureFormat> format = feed_->format();
    if (!format) return;
    if (settings.width && settings.height) {
      const CropAndScale fit = feed_->Fit(*settings.width, *settings.height, webrtc::kVideoRotation_0);
      settings.width = fit.width;
      settings.height = fit.height;
    }
    if (format->frame_rate > 0 && (!settings.frame_rate || *settings.frame_rate > format->frame_rate))
      settings.frame_rate = format->frame_rate;
  }
  std::variant<VideoFeedStats, AudioFeedStats> stats() const override { return feed_->stats(); }

 private:
  const webrtc::scoped_refptr<VideoOutlet> outlet_;
  const webrtc::scoped_refptr<VideoFeed> feed_;
};

}  // namespace

void VideoOutlet::Deliver(const webrtc::VideoFrame& frame) {
  Deliver({frame.width(), frame.height(), frame.rotation(), frame.timestamp_us()}, [&frame] { return frame; });
}

void VideoOutlet::Deliver(const VideoFeed::Offer& offer, absl::FunctionRef<webrtc::VideoFrame()> make) {
  std::optional<webrtc::VideoFrame> frame;
  for (const webrtc::scoped_refptr<VideoFeed>& feed : feeds()) {
    const std::optional<CropAndScale> plan = feed->Plan(offer);
    if (!plan) continue;
    if (!frame) frame = make();
    feed->Deliver(*frame, *plan);
  }
}

std::unique_ptr<TrackFeed> LocalVideoSource::CreateFeed() {
  return std::make_unique<VideoTrackFeed>(outlet_, webrtc::make_ref_counted<VideoFeed>(is_screencast_));
}

void LocalVideoSource::Close() {
  for (const webrtc::scoped_refptr<VideoFeed>& feed : outlet_->feeds()) feed->Close();
  outlet_->Close();
}

}  // namespace node_webrtc
