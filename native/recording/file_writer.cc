#include "recording/file_writer.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace node_webrtc {

FileWriter::FileWriter(const std::string& path) : file_(open(path.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0666)) {
  if (file_ < 0) error_ = errno;
}

FileWriter::~FileWriter() {
  Flush();
  if (file_ >= 0) close(file_);
}

bool FileWriter::Flush() {
  if (error_ != 0) return false;
  if (tail_.empty()) return true;
  if (!WriteAt(flushed_, tail_.data(), tail_.size())) return false;
  flushed_ += static_cast<int64_t>(tail_.size());
  tail_.clear();
  return true;
}

bool FileWriter::Discard() {
  tail_.clear();
  if (file_ < 0 || ftruncate(file_, flushed_) != 0) return false;
  error_ = 0;
  position_ = flushed_;
  return true;
}

mkvmuxer::int32 FileWriter::Write(const void* data, mkvmuxer::uint32 size) {
  if (error_ != 0) return -1;
  const auto* bytes = static_cast<const uint8_t*>(data);
  size_t left = size;
  if (position_ < flushed_) {
    const size_t part = std::min<size_t>(left, flushed_ - position_);
    if (!WriteAt(position_, bytes, part)) return -1;
    position_ += static_cast<int64_t>(part);
    bytes += part;
    left -= part;
  }
  if (left > 0) {
    const size_t offset = position_ - flushed_;
    if (tail_.size() < offset + left) tail_.resize(offset + left);
    std::memcpy(tail_.data() + offset, bytes, left);
    position_ += static_cast<int64_t>(left);
  }
  return 0;
}

mkvmuxer::int32 FileWriter::Position(mkvmuxer::int64 position) {
  if (position < 0 || position > size()) return -1;
  position_ = position;
  return 0;
}

bool FileWriter::WriteAt(int64_t position, const uint8_t* data, size_t size) {
  while (size > 0) {
    const ssize_t written = pwrite(file_, data, size, position);
    if (written < 0) {
      if (errno == EINTR) continue;
      error_ = errno;
      return false;
    }
    data += written;
    size -= written;
    position += written;
  }
  return true;
}

}  // namespace node_webrtc
