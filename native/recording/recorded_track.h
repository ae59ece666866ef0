#ifndef NATIVE_RECORDING_RECORDED_TRACK_H_
#define NATIVE_RECORDING_RECORDED_TRACK_H_

#include <cstdint>
#include <deque>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "api/media_types.h"
#include "api/scoped_refptr.h"
#include "recording/media_format.h"
#include "recording/received_frame.h"
#include "recording/recording_stats.h"
#include "recording/rtp_clock.h"
#include "rtc_base/numerics/sequence_number_unwrapper.h"
#include "runtime/sender_reports.h"

namespace node_webrtc {

// One block of the file to be. Microseconds on libwebrtc's clock.
struct Block {
  std::vector<uint8_t> data;
  bool key_frame = false;
  int64_t time = 0;  // By the track's RtpClock.
  int64_t duration = 0;
  int64_t queued = 0;    // When it was put here.
  int64_t sequence = 0;  // Audio: the unwrapped sequence number.
};

// A track on its way into the file: received frames go in, blocks in the order of their time come out. Video starts at a key frame and,
// after anything was lost here, again at one. Muxer thread.
class RecordedTrack {
 public:
  // `reports`: those of the track's connection.
  RecordedTrack(webrtc::MediaType kind, webrtc::scoped_refptr<SenderReports> reports);

  // `reference`: the track to be in sync with; null for the one that the others follow.
  void OnVideo(const ReceivedVideo& frame, const RecordedTrack* reference);
  void OnAudio(const ReceivedAudio& frame, const RecordedTrack* reference);
  // Frames were dropped for want of memory.
  void OnOverflow(int frames);

  bool video() const { return video_; }
  // Known since the first key frame, or the first packet of audio.
  const std::optional<MediaFormat>& format() const { return format_; }
  // Frames came, of a codec that no file can hold.
  bool unsupported() const { return unsupported_; }
  bool needs_key_frame() const { return video_ && !unsupported_ && needs_key_frame_; }
  const std::optional<int64_t>& last_arrival() const { return last_arrival_; }
  const std::optional<int64_t>& last_key_frame() const { return last_key_frame_; }  // Its arrival.
  const webrtc::scoped_refptr<SenderReports>& reports() const { return reports_; }
  const RtpClock& clock() const { return clock_; }

  bool empty() const { return blocks_.empty(); }
  const Block& front() const { return blocks_.front(); }
  size_t queued_octets() const { return queued_octets_; }
  // Nothing that should come before the first block can still be on its way.
  bool FrontIsNext(int64_t now) const;
  Block Pop();
  // Counts a block that was written at `time`, milliseconds in the file.
  void OnWritten(const Block& block, int64_t time);
  // Milliseconds in the file: the last block, and where it ends.
  std::optional<int64_t> last_written() const { return stats_.last_timestamp; }
  double end() const { return end_; }

  // The number in the file; 0 before it has one.
  int number = 0;

  const TrackStats& stats() const { return stats_; }

 private:
  void Synchronize(uint32_t ssrc, uint32_t rtp_timestamp, int64_t arrival, const RecordedTrack* reference);
  void Align(const RecordedTrack& reference);
  // When, by this track's clock, the sender's clock showed what another track's report says.
  std::optional<int64_t> TimeOfSenderClock(const SenderReport& report) const;
  void CountLostFrames(const ReceivedVideo& frame);
  void AddPacket(std::span<const uint8_t> packet, uint32_t rtp_timestamp, int64_t sequence);
  void Insert(Block block);

  const bool video_;
  const webrtc::scoped_refptr<SenderReports> reports_;
  RtpClock clock_;
  std::optional<MediaFormat> format_;
  std::optional<webrtc::VideoCodecType> codec_;
  bool unsupported_ = false;
  bool needs_key_frame_ = true;
  std::optional<int64_t> last_arrival_;
  std::optional<int64_t> last_key_frame_;
  std::optional<uint32_t> last_rtp_timestamp_;  // Video.
  int64_t frame_interval_ = 0;                  // Video: the usual one, in RTP ticks.
  int64_t packet_duration_ = 0;                 // Audio: the newest packet's, in microseconds.
  webrtc::RtpSequenceNumberUnwrapper sequence_;
  std::optional<uint32_t> sequence_ssrc_;

  std::deque<Block> blocks_;
  size_t queued_octets_ = 0;
  std::optional<int64_t> popped_sequence_;
  std::set<int64_t> silent_;  // Sequence numbers after the popped one that carried no audio.
  double end_ = 0;
  TrackStats stats_;
};

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_RECORDED_TRACK_H_
