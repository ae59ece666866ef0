#include "recording/track_tap.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include "api/make_ref_counted.h"
#include "api/media_stream_interface.h"
#include "api/video/recordable_encoded_frame.h"
#include "api/video/video_rotation.h"
#include "api/video/video_sink_interface.h"
#include "media/base/video_broadcaster.h"
#include "pc/video_rtp_track_source.h"
#include "pc/video_track_source_proxy.h"
#include "rtc_base/time_utils.h"
#include "runtime/skippable_decoder.h"

namespace node_webrtc {
namespace {

// A stream that gave nothing for so long (microseconds) may be another than the one that was subscribed to.
constexpr int64_t kSilence = 1'000'000;

class VideoTap : public TrackTap, public webrtc::VideoSinkInterface<webrtc::RecordableEncodedFrame> {
 public:
  void Attach(TrackHandle& track, webrtc::scoped_refptr<Recording> recording) override {
    if (!track.receiver()) return;
    recording_ = std::move(recording);
    engine_ = track.engine();
    // The receiver's own track: a clone's source is a proxy of this one.
    receiver_track_ = track.receiver()->track();
    source_ = static_cast<webrtc::VideoTrackInterface*>(receiver_track_.get())->GetSource();
    // Behind the proxy of a receiver's track is always this class. Its broadcaster knows who looks at pictures; nothing public tells.
    using Proxy = webrtc::VideoTrackSourceProxyWithInternal<webrtc::VideoTrackSourceInterface>;
    auto* rtp_source = static_cast<webrtc::VideoRtpTrackSource*>(static_cast<Proxy*>(source_)->internal());
    pictures_ = static_cast<webrtc::VideoBroadcaster*>(rtp_source->sink());

    track_ = recording_->AddTrack(webrtc::MediaType::VIDEO, track.sender_reports(),
                                  [self = webrtc::scoped_refptr<VideoTap>(this), engine = engine_] {
                                    engine->signaling_thread()->PostTask([self] { self->RequestKeyFrame(); });
                                  });
    source_->AddEncodedSink(this);
    source_->GenerateKeyFrame();  // Adding a sink asks for one only when there was none before.
  }

  void Detach() override {
    if (!receiver_track_) return;
    source_->RemoveEncodedSink(this);
    source_ = nullptr;
    receiver_track_ = nullptr;
    recording_ = nullptr;
    engine_ = nullptr;
  }

 private:
  // Signaling thread.
  void RequestKeyFrame() {
    if (!receiver_track_) return;
    if (webrtc::TimeMicros() - last_frame_.load(std::memory_order_relaxed) < kSilence) {
      source_->GenerateKeyFrame();
      return;
    }
    // Where SDP names no SSRC, libwebrtc makes the stream with its first packet and forgets the sinks that came before.
    source_->RemoveEncodedSink(this);
    source_->AddEncodedSink(this);
  }

  // Decode queue of the stream.
  void OnFrame(const webrtc::RecordableEncodedFrame& frame) override {
    last_frame_.store(webrtc::TimeMicros(), std::memory_order_relaxed);
    if (!pictures_->frame_wanted()) SkipDecodingOfNextFrame();
    webrtc::scoped_refptr<const webrtc::EncodedImageBufferInterface> data = frame.encoded_buffer();
    const std::optional<FrameOrigin> origin = OriginOfEncodedFrame(data.get());
    if (!origin) return;
    recording_->OnFrame(track_, ReceivedVideo{.data = std::move(data),
                                              .codec = frame.codec(),
                                              .key_frame = frame.is_key_frame(),
                                              .rotation = static_cast<int>(frame.video_rotation().value_or(webrtc::kVideoRotation_0)),
                                              .ssrc = origin->ssrc,
                                              .rtp_timestamp = origin->rtp_timestamp,
                                              .arrival = origin->arrival});
  }

  std::shared_ptr<Engine> engine_;
  webrtc::scoped_refptr<Recording> recording_;
  int track_ = 0;
  webrtc::scoped_refptr<webrtc::MediaStreamTrackInterface> receiver_track_;  // Null when not attached.
  webrtc::VideoTrackSourceInterface* source_ = nullptr;                      // The track's.
  webrtc::VideoBroadcaster* pictures_ = nullptr;                             // The source's.
  std::atomic<int64_t> last_frame_{0};
};

class AudioTap : public TrackTap, public EncodedAudioSink {
 public:
  void Attach(TrackHandle& track, webrtc::scoped_refptr<Recording> recording) override {
    if (!track.receiver()) return;
    recording_ = std::move(recording);
    hub_ = track.encoded_frames();
    track_ = recording_->AddTrack(webrtc::MediaType::AUDIO, track.sender_reports(), [] {});
    hub_->AddSink(*track.receiver(), this);
  }

  void Detach() override {
    if (!hub_) return;
    hub_->RemoveSink(this);
    hub_ = nullptr;
    recording_ = nullptr;
  }

 private:
  // When the packet has come and a transform, if there is one, has given it back.
  void OnEncodedAudio(const EncodedAudio& audio) override {
    recording_->OnFrame(track_, ReceivedAudio{.data = {audio.payload.begin(), audio.payload.end()},
                                              .mime_type = audio.mime_type,
                                              .ssrc = audio.ssrc,
                                              .rtp_timestamp = audio.rtp_timestamp,
                                              .sequence_number = audio.sequence_number,
                                              .arrival = webrtc::TimeMicros()});
  }

  webrtc::scoped_refptr<Recording> recording_;
  webrtc::scoped_refptr<EncodedFrameHub> hub_;  // Null when not attached.
  int track_ = 0;
};

}  // namespace

webrtc::scoped_refptr<TrackTap> TrackTap::Create(webrtc::MediaType kind) {
  if (kind == webrtc::MediaType::VIDEO) return webrtc::make_ref_counted<VideoTap>();
  return webrtc::make_ref_counted<AudioTap>();
}

}  // namespace node_webrtc
