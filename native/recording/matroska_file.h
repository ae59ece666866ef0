#ifndef NATIVE_RECORDING_MATROSKA_FILE_H_
#define NATIVE_RECORDING_MATROSKA_FILE_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "mkvmuxer/mkvmuxer.h"
#include "recording/file_writer.h"
#include "recording/media_format.h"

namespace node_webrtc {

// One WebM or Matroska file (RFC 9559), made of libwebm's elements. They are not put together by libwebm's Segment, because that one holds
// audio back until video comes, keeps every cluster in memory, and leaves a wrong duration in a file that was never finished.
//
// The file can be played after every Checkpoint, whatever happens to the process then: the last cluster has no size yet, as in a live
// stream, and what is missing is only the index. All functions but error() return false once writing failed. Muxer thread.
class MatroskaFile {
 public:
  // `start_time`: milliseconds since 1970, for the file's DateUTC.
  MatroskaFile(const std::string& path, int64_t start_time);
  ~MatroskaFile();

  // The track's number. At most one more track than fits into the space kept free can be added once the file has begun.
  std::optional<int> AddTrack(const MediaFormat& format);

  // Writes the header. The document type is WebM as long as all tracks are of WebM's codecs.
  bool Begin();
  bool begun() const { return begun_; }

  // Milliseconds from the start. A track's blocks come in the order of their times, tracks may be behind others: no block that is still to
  // come is before `earliest`. (One that is nevertheless may be moved there.)
  bool WriteBlock(int track, int64_t time, int64_t earliest, std::span<const uint8_t> data, bool key_frame);

  // Brings the header's duration (milliseconds) up to date and hands everything to the operating system.
  bool Checkpoint(double duration);
  // Ends the last cluster, writes cues and seek head, and the sizes left open.
  bool Finish(double duration);
  // Instead of Finish after an error: leaves the file as the last Checkpoint made it.
  void Abandon() { writer_.Discard(); }

  // An errno; 0 while all is well.
  int error() const { return writer_.error(); }
  int64_t size() const { return writer_.size(); }

 private:
  struct Entry {
    MediaFormat format;
    uint64_t uid;
  };

  bool WriteTracks();
  bool BecomeMatroska();
  bool WriteDuration(double duration);
  bool BeginCluster(int64_t time);
  bool EndCluster();
  int64_t SegmentOffset() const { return writer_.Position() - payload_position_; }

  FileWriter writer_;
  mkvmuxer::SegmentInfo info_;
  mkvmuxer::SeekHead seek_head_;
  mkvmuxer::Cues cues_;
  std::unique_ptr<mkvmuxer::Cluster> cluster_;
  std::vector<Entry> tracks_;
  unsigned int seed_;
  bool begun_ = false;
  bool webm_ = false;
  bool has_video_ = false;
  bool has_clusters_ = false;
  int64_t cluster_start_ = 0;     // The time of its first block.
  int64_t size_position_ = 0;     // The segment's size.
  int64_t payload_position_ = 0;  // What positions in the segment count from.
  int64_t tracks_position_ = 0;
  int64_t tracks_end_ = 0;  // Of the free space after the track entries.
};

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_MATROSKA_FILE_H_
