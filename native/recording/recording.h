#ifndef NATIVE_RECORDING_RECORDING_H_
#define NATIVE_RECORDING_RECORDING_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "api/media_types.h"
#include "api/scoped_refptr.h"
#include "api/task_queue/task_queue_base.h"
#include "api/units/time_delta.h"
#include "recording/matroska_file.h"
#include "recording/received_frame.h"
#include "recording/recorded_track.h"
#include "recording/recording_stats.h"
#include "rtc_base/event.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"
#include "runtime/engine.h"
#include "runtime/process_exit.h"
#include "runtime/sender_reports.h"

namespace node_webrtc {

// One file being recorded. Taps hand it frames from libwebrtc's threads; a task on the engine's recording queue, a few times each second,
// puts them in order and writes them. So nothing but that queue ever waits for the disk, and what the disk does not take in time is
// dropped.
class Recording : public ExitTask {
 public:
  // Any thread. `on_error` runs on the recording queue, once, with an errno; the file is as good as it was, and nothing more is written.
  static webrtc::scoped_refptr<Recording> Create(std::shared_ptr<Engine> engine, std::string path, int64_t start_time,
                                                 absl::AnyInvocable<void(int)> on_error);

  // Any thread. `request_key_frame` runs on the recording queue. The result names the track from now on.
  int AddTrack(webrtc::MediaType kind, webrtc::scoped_refptr<SenderReports> reports, absl::AnyInvocable<void()> request_key_frame);
  // Any thread.
  void OnFrame(int track, ReceivedVideo frame);
  void OnFrame(int track, ReceivedAudio frame);
  RecordingStats GetStats() const;
  // Any thread. Takes no more frames, writes those that came, finishes the file, and then runs `done` on the recording queue.
  void Finish(absl::AnyInvocable<void(const RecordingStats&)> done);

  // ExitTask; any thread:
  void BeginToFinish() override;
  void WaitUntilFinished(webrtc::TimeDelta timeout) override { finished_event_.Wait(timeout); }

 protected:
  Recording(std::shared_ptr<Engine> engine, absl::AnyInvocable<void(int)> on_error);
  ~Recording() override;

 private:
  // Microseconds; doubled with each request that brings none.
  static constexpr int64_t kFirstKeyFrameRetry = 500'000;

  struct NewTrack {
    webrtc::MediaType kind;
    webrtc::scoped_refptr<SenderReports> reports;
    absl::AnyInvocable<void()> request_key_frame;
  };
  struct Overflow {
    int frames = 0;
  };
  using Content = std::variant<NewTrack, ReceivedVideo, ReceivedAudio, Overflow>;
  struct Input {
    int track;
    Content content;
  };
  struct Track {
    RecordedTrack media;
    absl::AnyInvocable<void()> request_key_frame;
    int64_t key_frame_requested;
    int64_t key_frame_retry = kFirstKeyFrameRetry;
  };

  void Push(int track, size_t octets, Content content);
  void ScheduleWork() RTC_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  // The rest runs on the recording queue.
  void Open(const std::string& path, int64_t start_time);
  void Work();
  void TakeInput();
  const RecordedTrack* ReferenceFor(const RecordedTrack& track) const;
  void BeginFile(int64_t now, bool at_once);
  void AddToFile(RecordedTrack& track);
  void WriteBlocks(int64_t now, bool all);
  Track* NextToWrite(int64_t now, bool all);
  int64_t EarliestToCome(int64_t time, int64_t now) const;
  bool MustWaitFor(const RecordedTrack& other, const Block& block, int64_t now) const;
  void RequestKeyFrames(int64_t now);
  double Duration() const;
  void Checked(bool success);
  void Publish();
  void FinishFile();

  const std::shared_ptr<Engine> engine_;
  absl::AnyInvocable<void(int)> on_error_;

  mutable webrtc::Mutex mutex_;
  std::vector<Input> input_ RTC_GUARDED_BY(mutex_);
  size_t input_octets_ RTC_GUARDED_BY(mutex_) = 0;
  size_t queued_octets_ RTC_GUARDED_BY(mutex_) = 0;  // As Work left it.
  int track_count_ RTC_GUARDED_BY(mutex_) = 0;
  // For each track, where in the input it is said that its newest frames were dropped.
  std::vector<std::optional<size_t>> overflows_ RTC_GUARDED_BY(mutex_);
  bool scheduled_ RTC_GUARDED_BY(mutex_) = false;
  bool finished_ RTC_GUARDED_BY(mutex_) = false;
  RecordingStats stats_ RTC_GUARDED_BY(mutex_);

  webrtc::Event finished_event_{/*manual_reset=*/true, /*initially_signaled=*/false};

  std::unique_ptr<MatroskaFile> file_;
  std::vector<std::unique_ptr<Track>> tracks_;
  int error_ = 0;
  std::optional<int64_t> first_format_;  // When the first track was ready for the file.
  int64_t origin_ = 0;                   // The file's time 0 on libwebrtc's clock.
  int64_t checkpoint_ = 0;
};

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_RECORDING_H_
