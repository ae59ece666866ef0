#ifndef NATIVE_RECORDING_FILE_WRITER_H_
#define NATIVE_RECORDING_FILE_WRITER_H_

#include <cstdint>
#include <string>
#include <vector>

#include "mkvmuxer/mkvmuxer.h"

namespace node_webrtc {

// The file below libwebm. New octets collect in memory until Flush; what the file has already is changed in place. After an error nothing
// more is written until Discard. Muxer thread.
class FileWriter final : public mkvmuxer::IMkvWriter {
 public:
  // Creates the file, or empties an existing one.
  explicit FileWriter(const std::string& path);
  ~FileWriter() override;

  bool Flush();
  // Forgets what no Flush has written, and the error: the file is as the last successful one left it.
  bool Discard();

  // An errno; 0 while all is well.
  int error() const { return error_; }
  // Octets so far, those in memory included.
  int64_t size() const { return flushed_ + static_cast<int64_t>(tail_.size()); }
  size_t unflushed() const { return tail_.size(); }

  // mkvmuxer::IMkvWriter; 0 is success.
  mkvmuxer::int32 Write(const void* data, mkvmuxer::uint32 size) override;
  mkvmuxer::int64 Position() const override { return position_; }
  mkvmuxer::int32 Position(mkvmuxer::int64 position) override;
  bool Seekable() const override { return true; }
  void ElementStartNotify(mkvmuxer::uint64, mkvmuxer::int64) override {}

 private:
  bool WriteAt(int64_t position, const uint8_t* data, size_t size);

  int file_ = -1;
  int error_ = 0;
  int64_t flushed_ = 0;        // Length of what is in the file ...
  std::vector<uint8_t> tail_;  // ... and what comes after it.
  int64_t position_ = 0;
};

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_FILE_WRITER_H_
