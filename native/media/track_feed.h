#ifndef NATIVE_MEDIA_TRACK_FEED_H_
#define NATIVE_MEDIA_TRACK_FEED_H_

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "api/media_stream_interface.h"
#include "api/peer_connection_interface.h"
#include "api/scoped_refptr.h"
#include "media/picture_format.h"

namespace node_webrtc {

struct TrackSettings;

// What MediaStreamTrackVideoStats counts, since the track was made and while it was enabled.
struct VideoFeedStats {
  uint64_t total_frames = 0;
  uint64_t delivered_frames = 0;  // To its sinks, or to those it would have had.
  uint64_t discarded_frames = 0;  // For the sake of the frame rate.
};

// What MediaStreamTrackAudioStats counts, likewise. Milliseconds.
struct AudioFeedStats {
  uint64_t delivered_frames = 0;
  double delivered_duration = 0;
  uint64_t dropped_frames = 0;
  double dropped_duration = 0;
  // From a block's first sample to its delivery: the last, and all since the last reset.
  double latency = 0;
  double average_latency = 0;
  double minimum_latency = 0;
  double maximum_latency = 0;
};

// A local track's own end of its source: what the track takes of the source's media, and how much that was. Owned by the track's handle;
// any thread.
class TrackFeed {
 public:
  virtual ~TrackFeed() = default;

  // Signaling thread. The libwebrtc track that gets the media.
  virtual webrtc::scoped_refptr<webrtc::MediaStreamTrackInterface> CreateTrack(webrtc::PeerConnectionFactoryInterface& factory,
                                                                               const std::string& id) = 0;
  // Only what an enabled track gets is counted.
  virtual void SetEnabled(bool enabled) = 0;
  // Video: the size to crop and scale to, and the rate to thin out to; nothing: as the source gives it.
  virtual void SetFormat(const std::optional<PictureFormat>& format) {}
  virtual std::optional<PictureFormat> format() const { return std::nullopt; }
  // What the track gets, given what the source gives.
  virtual void Adapt(TrackSettings& settings) const {}

  virtual std::variant<VideoFeedStats, AudioFeedStats> stats() const = 0;
  virtual void ResetLatency() {}
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_TRACK_FEED_H_
