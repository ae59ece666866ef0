#include "recording/matroska_file.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "common/webmids.h"
#include "mkvmuxer/mkvmuxerutil.h"

namespace node_webrtc {
namespace {

constexpr uint64_t kNanosecondsPerMillisecond = 1'000'000;
// One millisecond per tick: what WebM demands.
constexpr uint64_t kTimecodeScale = kNanosecondsPerMillisecond;
// Between 1970 and 2001, where Matroska's dates begin.
constexpr int64_t kMatroskaEpoch = 978'307'200'000;
// CodecDelay and SeekPreRoll came with version 4.
constexpr uint64_t kDocTypeVersion = 4;
constexpr uint64_t kDocTypeReadVersion = 2;
// A cluster's blocks have 16 bits for their time; a player that has no cues has only the clusters to go by.
constexpr int64_t kMaxClusterDuration = 5'000;
// Space after the track entries: a few more fit.
constexpr uint64_t kTracksReserve = 1'024;
// How far a cluster's time may be before its first block: what the 16 bits leave.
constexpr int64_t kMaxClusterLead = 20'000;
// Blocks that wait for the next Checkpoint take no more memory than this.
constexpr size_t kFlushSize = size_t{256} * 1024;
// A Void element has at least an identifier and a size.
constexpr int64_t kMinVoidSize = 2;

bool WriteVoid(mkvmuxer::IMkvWriter* writer, int64_t size) {
  // libwebm's sizes are as short as can be: no single element has 129 octets.
  if (size == 129) return mkvmuxer::WriteVoidElement(writer, 64) != 0 && mkvmuxer::WriteVoidElement(writer, 65) != 0;
  return mkvmuxer::WriteVoidElement(writer, size) != 0;
}

std::unique_ptr<mkvmuxer::Track> MakeTrack(const MediaFormat& format, uint64_t uid, unsigned int* seed) {
  std::unique_ptr<mkvmuxer::Track> track;
  if (format.video) {
    auto video = std::make_unique<mkvmuxer::VideoTrack>(seed);
    video->set_type(mkvmuxer::Tracks::kVideo);
    video->set_width(format.width);
    video->set_height(format.height);
    if (format.rotation != 0) {
      mkvmuxer::Projection projection;  // A roll turns counter-clockwise.
      projection.set_pose_roll(static_cast<float>(format.rotation <= 180 ? -format.rotation : 360 - format.rotation));
      video->SetProjection(projection);
    }
    track = std::move(video);
  } else {
    auto audio = std::make_unique<mkvmuxer::AudioTrack>(seed);
    audio->set_type(mkvmuxer::Tracks::kAudio);
    audio->set_sample_rate(format.sample_rate);
    audio->set_channels(format.channels);
    track = std::move(audio);
  }
  track->set_uid(uid);
  track->set_codec_id(format.codec_id.c_str());
  track->set_codec_delay(format.codec_delay);
  track->set_seek_pre_roll(format.seek_pre_roll);
  if (!format.codec_private.empty()) track->SetCodecPrivate(format.codec_private.data(), format.codec_private.size());
  return track;
}

// The EBML header that takes as much space as libwebm's for `webm`. It leaves EBMLVersion to its default.
bool WriteMatroskaHeaderOfWebmSize(mkvmuxer::IMkvWriter* writer) {
  constexpr char kDocType[] = "matroska";
  const std::pair<libwebm::MkvId, mkvmuxer::uint64> before[] = {
      {libwebm::kMkvEBMLReadVersion, 1}, {libwebm::kMkvEBMLMaxIDLength, 4}, {libwebm::kMkvEBMLMaxSizeLength, 8}};
  const std::pair<libwebm::MkvId, mkvmuxer::uint64> after[] = {{libwebm::kMkvDocTypeVersion, kDocTypeVersion},
                                                               {libwebm::kMkvDocTypeReadVersion, kDocTypeReadVersion}};
  mkvmuxer::uint64 size = mkvmuxer::EbmlElementSize(libwebm::kMkvDocType, kDocType);
  for (const auto& [id, value] : before) size += mkvmuxer::EbmlElementSize(id, value);
  for (const auto& [id, value] : after) size += mkvmuxer::EbmlElementSize(id, value);
  if (!mkvmuxer::WriteEbmlMasterElement(writer, libwebm::kMkvEBML, size)) return false;
  for (const auto& [id, value] : before) {
    if (!mkvmuxer::WriteEbmlElement(writer, id, value)) return false;
  }
  if (!mkvmuxer::WriteEbmlElement(writer, libwebm::kMkvDocType, kDocType)) return false;
  for (const auto& [id, value] : after) {
    if (!mkvmuxer::WriteEbmlElement(writer, id, value)) return false;
  }
  return true;
}

}  // namespace

MatroskaFile::MatroskaFile(const std::string& path, int64_t start_time) : writer_(path), seed_(static_cast<unsigned int>(start_time)) {
  info_.Init();
  info_.set_writing_app("node-libwebrtc");
  info_.set_timecode_scale(kTimecodeScale);
  info_.set_date_utc((start_time - kMatroskaEpoch) * static_cast<int64_t>(kNanosecondsPerMillisecond));
}

MatroskaFile::~MatroskaFile() = default;

std::optional<int> MatroskaFile::AddTrack(const MediaFormat& format) {
  tracks_.push_back({format, mkvmuxer::MakeUID(&seed_)});
  if (begun_ && (!WriteTracks() || (webm_ && !format.webm && !BecomeMatroska()))) {
    tracks_.pop_back();
    return std::nullopt;
  }
  has_video_ |= format.video;
  return static_cast<int>(tracks_.size());
}

bool MatroskaFile::Begin() {
  webm_ = std::all_of(tracks_.begin(), tracks_.end(), [](const Entry& entry) { return entry.format.webm; });
  if (!mkvmuxer::WriteEbmlHeader(&writer_, kDocTypeVersion, webm_ ? "webm" : "matroska")) return false;
  if (mkvmuxer::WriteID(&writer_, libwebm::kMkvSegment)) return false;
  size_position_ = writer_.Position();
  if (mkvmuxer::SerializeInt(&writer_, mkvmuxer::kEbmlUnknownValue, 8)) return false;
  payload_position_ = writer_.Position();

  if (!seek_head_.Write(&writer_)) return false;
  seek_head_.AddSeekEntry(libwebm::kMkvInfo, SegmentOffset());
  info_.set_duration(1);  // Makes room for the duration; Checkpoint corrects it.
  if (!info_.Write(&writer_)) return false;
  seek_head_.AddSeekEntry(libwebm::kMkvTracks, SegmentOffset());
  tracks_position_ = writer_.Position();
  if (!WriteTracks()) return false;
  begun_ = true;
  return true;
}

bool MatroskaFile::BecomeMatroska() {
  const int64_t end = writer_.Position();
  webm_ = false;
  return writer_.Position(0) == 0 && WriteMatroskaHeaderOfWebmSize(&writer_) && writer_.Position(end) == 0;
}

bool MatroskaFile::WriteTracks() {
  mkvmuxer::Tracks tracks;
  uint64_t size = 0;
  for (size_t i = 0; i < tracks_.size(); ++i) {
    std::unique_ptr<mkvmuxer::Track> track = MakeTrack(tracks_[i].format, tracks_[i].uid, &seed_);
    if (!tracks.AddTrack(track.get(), static_cast<int32_t>(i + 1))) return false;
    size += track.release()->Size();  // `tracks` owns it now.
  }
  const uint64_t element_size = mkvmuxer::EbmlMasterElementSize(libwebm::kMkvTracks, size) + size;
  if (!begun_) {
    if (!tracks.Write(&writer_) || !WriteVoid(&writer_, kTracksReserve)) return false;
    tracks_end_ = writer_.Position();
    return true;
  }
  // The element grows into the Void element after it.
  const int64_t end = writer_.Position();
  const int64_t left = tracks_end_ - tracks_position_ - static_cast<int64_t>(element_size);
  if (left < kMinVoidSize) return false;
  if (writer_.Position(tracks_position_) || !tracks.Write(&writer_)) return false;
  return WriteVoid(&writer_, left) && writer_.Position(end) == 0;
}

bool MatroskaFile::WriteBlock(int track, int64_t time, int64_t earliest, std::span<const uint8_t> data, bool key_frame) {
  const bool video = tracks_[track - 1].format.video;
  const bool starts_cluster = !cluster_ || (video && key_frame) || time - cluster_start_ >= kMaxClusterDuration;
  if (starts_cluster) {
    cluster_start_ = time;
    // The cluster's own time is a lower bound: libwebm writes no block before it.
    const int64_t bound = std::clamp(earliest, std::max<int64_t>(time - kMaxClusterLead, 0), time);
    if (!EndCluster() || !BeginCluster(bound)) return false;
  }

  time = std::max(time, static_cast<int64_t>(cluster_->timecode()));
  if (!cluster_->AddFrame(data.data(), data.size(), track, time * kNanosecondsPerMillisecond, key_frame)) return false;

  // Players seek to where video can be decoded from; without video, to any cluster.
  if (key_frame && (video || (!has_video_ && starts_cluster))) {
    auto cue = std::make_unique<mkvmuxer::CuePoint>();
    cue->set_time(time);
    cue->set_track(track);
    cue->set_cluster_pos(cluster_->position_for_cues());
    cue->set_block_number(cluster_->blocks_added());
    if (cues_.AddCue(cue.get())) std::ignore = cue.release();  // `cues_` owns it now.
  }
  return writer_.unflushed() < kFlushSize || writer_.Flush();
}

bool MatroskaFile::BeginCluster(int64_t time) {
  const int64_t offset = SegmentOffset();
  if (!has_clusters_) seek_head_.AddSeekEntry(libwebm::kMkvCluster, offset);
  has_clusters_ = true;
  cluster_ = std::make_unique<mkvmuxer::Cluster>(time, offset, kTimecodeScale);
  return cluster_->Init(&writer_);
}

bool MatroskaFile::EndCluster() {
  const std::unique_ptr<mkvmuxer::Cluster> cluster = std::move(cluster_);
  return !cluster || cluster->Finalize();
}

bool MatroskaFile::WriteDuration(double duration) {
  if (duration <= 0) return true;
  info_.set_duration(duration);
  return info_.Finalize(&writer_);
}

bool MatroskaFile::Checkpoint(double duration) { return WriteDuration(duration) && writer_.Flush(); }

bool MatroskaFile::Finish(double duration) {
  if (!begun_) return writer_.Flush();
  if (!EndCluster() || !WriteDuration(duration)) return false;
  if (cues_.cue_entries_size() > 0) {
    seek_head_.AddSeekEntry(libwebm::kMkvCues, SegmentOffset());
    if (!cues_.Write(&writer_)) return false;
  }
  if (!seek_head_.Finalize(&writer_)) return false;
  const int64_t size = SegmentOffset();
  const int64_t end = writer_.Position();
  if (writer_.Position(size_position_) || mkvmuxer::WriteUIntSize(&writer_, size, 8) || writer_.Position(end)) return false;
  return writer_.Flush();
}

}  // namespace node_webrtc
