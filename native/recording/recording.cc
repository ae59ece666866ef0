#include "recording/recording.h"

#include <algorithm>
#include <cerrno>
#include <limits>
#include <utility>

#include "api/make_ref_counted.h"
#include "api/units/time_delta.h"
#include "rtc_base/time_utils.h"

namespace node_webrtc {
namespace {

constexpr int64_t kSecond = 1'000'000;
constexpr int64_t kMicrosecondsPerMillisecond = 1'000;
constexpr webrtc::TimeDelta kWorkInterval = webrtc::TimeDelta::Millis(100);
// After a kill -9 no more than this is missing, and what waits for its neighbours.
constexpr int64_t kCheckpointInterval = kSecond * 4 / 10;
// How long a block waits for blocks of other tracks that may belong before it: longer than a usual jitter buffer holds video back.
constexpr int64_t kMaxWait = kSecond / 2;
// Video that has to be repaired may be so late. A track that was silent for longer goes on with what is new.
constexpr int64_t kMaxLate = 10 * kSecond;
// A track that was silent for so long is not waited for.
constexpr int64_t kSilence = 2 * kSecond;
// Before anything is written: time to learn how the tracks lie to each other, while they can still be moved. Senders report on video half a
// second after its start.
constexpr int64_t kSettling = kSecond * 3 / 4;
// How long the header waits for the codecs of the other tracks.
constexpr int64_t kMaxHeaderWait = 2 * kSecond;
// What a file that is not written fast enough, or a track without a key frame, may cost.
constexpr size_t kMaxOctets = size_t{32} * 1024 * 1024;
// Key frames are what players seek to. A sender makes none by itself.
constexpr int64_t kSeekInterval = 10 * kSecond;
constexpr int64_t kMaxKeyFrameRetry = 4 * kSecond;

size_t Octets(const ReceivedVideo& frame) { return frame.data->size(); }
size_t Octets(const ReceivedAudio& frame) { return frame.data.size(); }

}  // namespace

webrtc::scoped_refptr<Recording> Recording::Create(std::shared_ptr<Engine> engine, std::string path, int64_t start_time,
                                                   absl::AnyInvocable<void(int)> on_error) {
  auto recording = webrtc::make_ref_counted<Recording>(std::move(engine), std::move(on_error));
  recording->engine_->recording_queue()->PostTask([recording, path = std::move(path), start_time] { recording->Open(path, start_time); });
  ProcessExit::Add(recording);
  return recording;
}

Recording::Recording(std::shared_ptr<Engine> engine, absl::AnyInvocable<void(int)> on_error)
    : engine_(std::move(engine)), on_error_(std::move(on_error)) {}

Recording::~Recording() = default;

int Recording::AddTrack(webrtc::MediaType kind, webrtc::scoped_refptr<SenderReports> reports,
                        absl::AnyInvocable<void()> request_key_frame) {
  int track = 0;
  {
    webrtc::MutexLock lock(&mutex_);
    track = track_count_++;
    overflows_.emplace_back();
  }
  Push(track, 0, NewTrack{.kind = kind, .reports = std::move(reports), .request_key_frame = std::move(request_key_frame)});
  return track;
}

void Recording::OnFrame(int track, ReceivedVideo frame) {
  const size_t octets = Octets(frame);
  Push(track, octets, std::move(frame));
}

void Recording::OnFrame(int track, ReceivedAudio frame) {
  const size_t octets = Octets(frame);
  Push(track, octets, std::move(frame));
}

void Recording::Push(int track, size_t octets, Content content) {
  webrtc::MutexLock lock(&mutex_);
  if (finished_) return;
  std::optional<size_t>& overflow = overflows_[track];
  if (octets > 0 && input_octets_ + queued_octets_ + octets > kMaxOctets) {
    if (!overflow) {
      overflow = input_.size();
      input_.push_back({.track = track, .content = Overflow()});
    }
    ++std::get<Overflow>(input_[*overflow].content).frames;
  } else {
    overflow.reset();
    input_.push_back({.track = track, .content = std::move(content)});
    input_octets_ += octets;
  }
  ScheduleWork();
}

void Recording::ScheduleWork() {
  if (std::exchange(scheduled_, true)) return;
  engine_->recording_queue()->PostDelayedTask([self = webrtc::scoped_refptr<Recording>(this)] { self->Work(); }, kWorkInterval);
}

RecordingStats Recording::GetStats() const {
  webrtc::MutexLock lock(&mutex_);
  return stats_;
}

void Recording::Finish(absl::AnyInvocable<void(const RecordingStats&)> done) {
  {
    webrtc::MutexLock lock(&mutex_);
    finished_ = true;
  }
  engine_->recording_queue()->PostTask([self = webrtc::scoped_refptr<Recording>(this), done = std::move(done)]() mutable {
    self->FinishFile();
    done(self->GetStats());
  });
}

void Recording::BeginToFinish() {
  Finish([](const RecordingStats&) {});
}

void Recording::FinishFile() {
  if (!file_) return;
  const int64_t now = webrtc::TimeMicros();
  TakeInput();
  if (error_ == 0) {
    BeginFile(now, /*at_once=*/true);
    WriteBlocks(now, /*all=*/true);
  }
  if (error_ == 0) Checked(file_->Finish(Duration()));
  Publish();
  file_ = nullptr;
  tracks_.clear();
  ProcessExit::Remove(this);
  finished_event_.Set();
}

void Recording::Open(const std::string& path, int64_t start_time) {
  file_ = std::make_unique<MatroskaFile>(path, start_time);
  Checked(file_->error() == 0);
}

void Recording::Work() {
  {
    webrtc::MutexLock lock(&mutex_);
    scheduled_ = false;
    if (finished_) return;
  }
  const int64_t now = webrtc::TimeMicros();
  TakeInput();
  if (error_ != 0) return;
  BeginFile(now, /*at_once=*/false);
  WriteBlocks(now, /*all=*/false);
  if (error_ == 0 && file_->begun() && now - checkpoint_ >= kCheckpointInterval) {
    checkpoint_ = now;
    Checked(file_->Checkpoint(Duration()));
  }
  RequestKeyFrames(now);
  Publish();
  webrtc::MutexLock lock(&mutex_);
  if (!finished_ && error_ == 0 && !tracks_.empty()) ScheduleWork();
}

void Recording::TakeInput() {
  std::vector<Input> input;
  {
    webrtc::MutexLock lock(&mutex_);
    input.swap(input_);
    input_octets_ = 0;
    for (std::optional<size_t>& overflow : overflows_) overflow.reset();
  }
  if (error_ != 0) return;
  for (Input& item : input) {
    if (auto* added = std::get_if<NewTrack>(&item.content)) {
      // Whoever added the track asked for a key frame.
      tracks_.push_back(std::make_unique<Track>(Track{.media = RecordedTrack(added->kind, std::move(added->reports)),
                                                      .request_key_frame = std::move(added->request_key_frame),
                                                      .key_frame_requested = webrtc::TimeMicros()}));
      continue;
    }
    RecordedTrack& track = tracks_[item.track]->media;
    if (const auto* video = std::get_if<ReceivedVideo>(&item.content)) track.OnVideo(*video, ReferenceFor(track));
    if (const auto* audio = std::get_if<ReceivedAudio>(&item.content)) track.OnAudio(*audio, ReferenceFor(track));
    if (const auto* overflow = std::get_if<Overflow>(&item.content)) track.OnOverflow(overflow->frames);
  }
}

// Sound leads, because its time cannot be stretched unnoticed: the first track of the same sender, else the first of all. Without sound the
// first picture does.
const RecordedTrack* Recording::ReferenceFor(const RecordedTrack& track) const {
  const auto first = [&](auto matches) -> const RecordedTrack* {
    for (const std::unique_ptr<Track>& candidate : tracks_) {
      const RecordedTrack& media = candidate->media;
      if ((media.clock().ssrc() || &media == &track) && matches(media)) return &media;
    }
    return nullptr;
  };
  const RecordedTrack* leader = first([&](const RecordedTrack& media) { return !media.video() && media.reports() == track.reports(); });
  if (!leader || leader == &track) leader = first([](const RecordedTrack& media) { return !media.video(); });
  if (!leader) leader = first([](const RecordedTrack&) { return true; });
  return leader == &track ? nullptr : leader;
}

void Recording::BeginFile(int64_t now, bool at_once) {
  bool complete = true;
  size_t octets = 0;
  int64_t origin = std::numeric_limits<int64_t>::max();
  for (const std::unique_ptr<Track>& track : tracks_) {
    const RecordedTrack& media = track->media;
    octets += media.queued_octets();
    if (!media.format() && !media.unsupported()) complete = false;
    if (!media.empty()) origin = std::min(origin, media.front().time);
    if (file_->begun() && media.format() && media.number == 0) AddToFile(track->media);
  }
  if (file_->begun() || origin == std::numeric_limits<int64_t>::max()) return;
  if (!first_format_) first_format_ = now;
  const int64_t wait = complete ? kSettling : kMaxHeaderWait;
  if (!at_once && now - *first_format_ < wait && octets < kMaxOctets / 2) return;

  origin_ = origin;
  for (const std::unique_ptr<Track>& track : tracks_) {
    if (track->media.format()) AddToFile(track->media);
  }
  Checked(file_->Begin());
}

void Recording::AddToFile(RecordedTrack& track) {
  const std::optional<int> number = file_->AddTrack(*track.format());
  track.number = number.value_or(0);
  Checked(number.has_value());
}

void Recording::WriteBlocks(int64_t now, bool all) {
  if (!file_->begun()) return;
  while (error_ == 0) {
    Track* track = NextToWrite(now, all);
    if (!track) return;
    const Block block = track->media.Pop();
    int64_t time = std::max<int64_t>((block.time - origin_ + kMicrosecondsPerMillisecond / 2) / kMicrosecondsPerMillisecond, 0);
    if (track->media.last_written()) time = std::max(time, *track->media.last_written() + 1);
    const int64_t earliest = EarliestToCome(time, now);
    if (!file_->WriteBlock(track->media.number, time, earliest, block.data, block.key_frame)) return Checked(false);
    track->media.OnWritten(block, time);
  }
}

// Where the track that is most behind may go on, in the file's milliseconds, when one is at `time`.
int64_t Recording::EarliestToCome(int64_t time, int64_t now) const {
  int64_t earliest = time;
  for (const std::unique_ptr<Track>& track : tracks_) {
    const RecordedTrack& media = track->media;
    if (media.number == 0 || now - media.last_arrival().value_or(0) > kMaxLate) continue;
    earliest = std::min(earliest, media.last_written().value_or(time - kMaxLate / kMicrosecondsPerMillisecond));
  }
  return earliest;
}

Recording::Track* Recording::NextToWrite(int64_t now, bool all) {
  Track* next = nullptr;
  for (const std::unique_ptr<Track>& track : tracks_) {
    if (track->media.empty() || track->media.number == 0) continue;
    if (!next || track->media.front().time < next->media.front().time) next = track.get();
  }
  if (!next || all) return next;
  if (!next->media.FrontIsNext(now)) return nullptr;
  for (const std::unique_ptr<Track>& other : tracks_) {
    if (other.get() != next && MustWaitFor(other->media, next->media.front(), now)) return nullptr;
  }
  return next;
}

bool Recording::MustWaitFor(const RecordedTrack& other, const Block& block, int64_t now) const {
  if (!other.empty() || now - block.queued >= kMaxWait) return false;
  return other.last_arrival() && now - *other.last_arrival() < kSilence && !other.unsupported();
}

void Recording::RequestKeyFrames(int64_t now) {
  for (const std::unique_ptr<Track>& track : tracks_) {
    const RecordedTrack& media = track->media;
    const bool flows = media.last_arrival() && now - *media.last_arrival() < kSecond;
    const bool wanted = media.needs_key_frame() || (flows && media.last_key_frame() && now - *media.last_key_frame() >= kSeekInterval);
    if (!wanted) {
      track->key_frame_retry = kFirstKeyFrameRetry;
    } else if (now - track->key_frame_requested >= track->key_frame_retry) {
      track->key_frame_requested = now;
      track->key_frame_retry = std::min(track->key_frame_retry * 2, kMaxKeyFrameRetry);
      track->request_key_frame();
    }
  }
}

double Recording::Duration() const {
  double duration = 0;
  for (const std::unique_ptr<Track>& track : tracks_) duration = std::max(duration, track->media.end());
  return duration;
}

void Recording::Checked(bool success) {
  if (success || error_ != 0) return;
  error_ = file_->error() != 0 ? file_->error() : EIO;
  file_->Abandon();
  Publish();
  if (on_error_) std::exchange(on_error_, nullptr)(error_);
}

void Recording::Publish() {
  RecordingStats stats;
  size_t octets = 0;
  stats.bytes = file_->size();
  stats.duration = Duration();
  stats.error = error_;
  for (const std::unique_ptr<Track>& track : tracks_) {
    stats.tracks.push_back(track->media.stats());
    octets += track->media.queued_octets();
  }
  webrtc::MutexLock lock(&mutex_);
  stats_ = std::move(stats);
  queued_octets_ = octets;
}

}  // namespace node_webrtc
