#include "recording/recorded_track.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "absl/strings/match.h"
#include "recording/opus_format.h"
#include "recording/video_format.h"
#include "rtc_base/time_utils.h"

namespace node_webrtc {
namespace {

constexpr int kVideoRate = 90'000;
constexpr int kOpusRate = 48'000;
constexpr int64_t kSecond = 1'000'000;
constexpr double kMicrosecondsPerMillisecond = 1'000;
// How long audio waits for a packet that others have overtaken.
constexpr int64_t kMaxReordering = kSecond * 15 / 100;
// Shorter gaps are encoders that take their time for a key frame; nobody is faster to find a loss, to ask for the key frame and to have it.
// Longer ones are pauses of the sender.
constexpr int64_t kMinLossGap = kVideoRate / 5;
constexpr int64_t kMaxLossGap = int64_t{3} * kVideoRate;
// A step that is longer, either way, is no loss but another start.
constexpr int64_t kMaxSequenceGap = 1'000;
// A sender of nothing else is no reason to remember more.
constexpr size_t kMaxSilentPackets = 1'000;
// Until two frames have shown better.
constexpr int64_t kUsualFrameInterval = kVideoRate / 30;

bool IsMimeType(const ReceivedAudio& frame, std::string_view type) { return absl::EqualsIgnoreCase(frame.mime_type, type); }

}  // namespace

RecordedTrack::RecordedTrack(webrtc::MediaType kind, webrtc::scoped_refptr<SenderReports> reports)
    : video_(kind == webrtc::MediaType::VIDEO), reports_(std::move(reports)), clock_(video_ ? kVideoRate : kOpusRate) {
  stats_.video = video_;
}

void RecordedTrack::OnVideo(const ReceivedVideo& frame, const RecordedTrack* reference) {
  last_arrival_ = frame.arrival;
  unsupported_ = !IsRecordable(frame.codec);
  // A file's track has one codec: after a change the track waits for the codec to come back.
  if (unsupported_ || (codec_ && codec_ != frame.codec)) {
    needs_key_frame_ = true;
    ++stats_.lost;
    return;
  }
  const std::span<const uint8_t> data(frame.data->data(), frame.data->size());
  if (frame.key_frame) {
    std::optional<MediaFormat> format = ParseKeyFrame(frame.codec, data);
    if (format) {
      stats_.width = format->width;
      stats_.height = format->height;
    }
    if (!format_ && format) {
      format->rotation = frame.rotation;
      stats_.codec = format->mime_type;
      codec_ = frame.codec;
      format_ = std::move(format);
    }
    needs_key_frame_ = !format_;
    if (format_) last_key_frame_ = frame.arrival;
  }
  Synchronize(frame.ssrc, frame.rtp_timestamp, frame.arrival, reference);
  CountLostFrames(frame);
  if (needs_key_frame_) {
    if (format_) ++stats_.lost;
    return;
  }

  Block block = {.data = {},
                 .key_frame = frame.key_frame,
                 .time = clock_.Time(frame.rtp_timestamp),
                 .duration = (frame_interval_ > 0 ? frame_interval_ : kUsualFrameInterval) * kSecond / kVideoRate,
                 .queued = webrtc::TimeMicros()};
  if (ToBlock(frame.codec, data, block.data)) {
    Insert(std::move(block));
  } else {
    needs_key_frame_ = true;
  }
}

// An estimate: libwebrtc hands over the frames that can be decoded, and nothing about those that could not. But after them a key frame had
// to repair the stream.
void RecordedTrack::CountLostFrames(const ReceivedVideo& frame) {
  const int64_t gap = last_rtp_timestamp_ ? static_cast<int32_t>(frame.rtp_timestamp - *last_rtp_timestamp_) : 0;
  last_rtp_timestamp_ = frame.rtp_timestamp;
  if (gap <= 0 || gap > kMaxLossGap) return;
  if (gap >= kMinLossGap && frame_interval_ > 0) {
    if (frame.key_frame) stats_.lost += std::max<int64_t>((gap + frame_interval_ / 2) / frame_interval_ - 1, 0);
    return;
  }
  frame_interval_ = frame_interval_ == 0 ? gap : frame_interval_ + (gap - frame_interval_) / 8;
}

void RecordedTrack::OnAudio(const ReceivedAudio& frame, const RecordedTrack* reference) {
  last_arrival_ = frame.arrival;
  if (sequence_ssrc_ != frame.ssrc) {
    sequence_ssrc_ = frame.ssrc;
    sequence_ = {};
    popped_sequence_.reset();
    silent_.clear();
  }
  const int64_t sequence = sequence_.Unwrap(frame.sequence_number);
  if (frame.data.empty() || IsMimeType(frame, "audio/telephone-event")) {  // The empty ones probe the bandwidth.
    if (silent_.size() < kMaxSilentPackets) silent_.insert(sequence);
    return;
  }
  const bool red = IsMimeType(frame, "audio/red");
  if (!red && !IsMimeType(frame, "audio/opus")) {
    unsupported_ = !format_;
    ++stats_.lost;
    return;
  }
  unsupported_ = false;
  if (!format_) {
    format_ = OpusFormat();
    stats_.codec = format_->mime_type;
  }
  Synchronize(frame.ssrc, frame.rtp_timestamp, frame.arrival, reference);
  if (!red) {
    AddPacket(frame.data, frame.rtp_timestamp, sequence);
    return;
  }
  // The older packets, in case that they were lost: each was the primary one of the RED packet before.
  const std::vector<RedBlock> blocks = SplitRed(frame.data, frame.rtp_timestamp);
  for (size_t i = 0; i < blocks.size(); ++i) {
    AddPacket(blocks[i].data, blocks[i].rtp_timestamp, sequence - static_cast<int64_t>(blocks.size() - 1 - i));
  }
}

void RecordedTrack::AddPacket(std::span<const uint8_t> packet, uint32_t rtp_timestamp, int64_t sequence) {
  const int samples = OpusPacketSamples(packet);
  if (samples == 0) return;
  packet_duration_ = samples * kSecond / kOpusRate;
  Insert({.data = {packet.begin(), packet.end()},
          .key_frame = true,
          .time = clock_.Time(rtp_timestamp),
          .duration = packet_duration_,
          .queued = webrtc::TimeMicros(),
          .sequence = sequence});
}

void RecordedTrack::Synchronize(uint32_t ssrc, uint32_t rtp_timestamp, int64_t arrival, const RecordedTrack* reference) {
  clock_.Observe(ssrc, rtp_timestamp, arrival);
  if (reference) Align(*reference);
  const int64_t shift = clock_.Advance();
  for (Block& block : blocks_) block.time += shift;
}

void RecordedTrack::Align(const RecordedTrack& reference) {
  if (reports_ && reports_ == reference.reports_) {
    if (const std::optional<SenderReport> report = reports_->Latest(*clock_.ssrc())) {
      const std::optional<int64_t> time = reference.TimeOfSenderClock(*report);
      if (time && clock_.AlignToReport(*report, *time)) return;
    }
  }
  clock_.AlignToArrival(reference.clock_.lead());
}

std::optional<int64_t> RecordedTrack::TimeOfSenderClock(const SenderReport& report) const {
  if (const std::optional<SenderReport> own = reports_->Latest(*clock_.ssrc())) {
    const std::optional<int64_t> time = clock_.TimeOf(*own);
    if (!time) return std::nullopt;
    const auto later = static_cast<int64_t>(static_cast<uint64_t>(report.ntp) - static_cast<uint64_t>(own->ntp));
    return *time + static_cast<int64_t>(static_cast<double>(later) / webrtc::NtpTime::kFractionsPerSecond * kSecond);
  }
  // Senders report on sound after some seconds only. Until then: a report is sent at the moment that it names, and sound of that moment as
  // soon as its packet is full; both take the same way.
  if (video_) return std::nullopt;
  return report.received + packet_duration_ - clock_.lead();
}

void RecordedTrack::Insert(Block block) {
  if (!video_ && popped_sequence_ && block.sequence <= *popped_sequence_) {
    // Too late, or there already: a duplicate, or what RED repeats.
    if (*popped_sequence_ - block.sequence < kMaxSequenceGap) return;
    popped_sequence_.reset();
  }
  auto place = blocks_.end();
  if (!video_) {
    while (place != blocks_.begin() && std::prev(place)->sequence >= block.sequence && std::prev(place)->time >= block.time) {
      --place;
      if (place->sequence == block.sequence) return;
    }
  }
  queued_octets_ += block.data.size();
  blocks_.insert(place, std::move(block));
}

void RecordedTrack::OnOverflow(int frames) {
  stats_.lost += frames;
  needs_key_frame_ = video_;
}

bool RecordedTrack::FrontIsNext(int64_t now) const {
  if (video_) return true;
  const Block& block = blocks_.front();
  return (popped_sequence_ && block.sequence == *popped_sequence_ + 1) || now - block.queued >= kMaxReordering;
}

Block RecordedTrack::Pop() {
  clock_.Settle();
  Block block = std::move(blocks_.front());
  blocks_.pop_front();
  queued_octets_ -= block.data.size();
  if (!video_) {
    const auto silent_end = silent_.lower_bound(block.sequence);
    const auto silent = std::distance(silent_.begin(), silent_end);
    silent_.erase(silent_.begin(), silent_end);
    const int64_t missing = popped_sequence_ ? block.sequence - *popped_sequence_ - 1 - silent : 0;
    if (missing > 0 && missing < kMaxSequenceGap) stats_.lost += missing;
    popped_sequence_ = block.sequence;
  }
  return block;
}

void RecordedTrack::OnWritten(const Block& block, int64_t time) {
  ++stats_.frames;
  stats_.bytes += static_cast<int64_t>(block.data.size());
  if (block.key_frame) ++stats_.key_frames;
  if (!stats_.first_timestamp) stats_.first_timestamp = time;
  stats_.last_timestamp = time;
  end_ = static_cast<double>(time) + static_cast<double>(block.duration) / kMicrosecondsPerMillisecond;
}

}  // namespace node_webrtc
