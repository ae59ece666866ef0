#ifndef NATIVE_RECORDING_RTP_CLOCK_H_
#define NATIVE_RECORDING_RTP_CLOCK_H_

#include <cstdint>
#include <optional>

#include "rtc_base/numerics/sequence_number_unwrapper.h"
#include "runtime/sender_reports.h"

namespace node_webrtc {

// One track's time in the recording, made from its RTP timestamps: their distances are kept exactly. Where they lie on the recording's time
// comes first from the arrival of the packets, then from sender reports, which say what was captured at the same moment. Times are
// microseconds since the recording's start. Muxer thread.
//
// For each frame: Observe, then one of the Align functions, then Advance; after that, Time.
class RtpClock {
 public:
  explicit RtpClock(int rate) : rate_(rate) {}

  // A frame whose first packet came at `arrival`. A sender that starts over (another SSRC, a leap in its timestamps) goes on where the
  // arrival says, but never before what was observed already.
  void Observe(uint32_t ssrc, uint32_t rtp_timestamp, int64_t arrival);

  // Wants the track moved so that the moment of its sender's report is at `time`. False when the report makes no sense.
  bool AlignToReport(const SenderReport& report, int64_t time);
  // Wants the track moved so that its quickest frame is as early against its arrival as the other track's, whose lead() is given.
  void AlignToArrival(int64_t lead);

  // Moves the track to where it is wanted. After Settle that goes little by little when it is worth it, so that no viewer notices and no
  // time is before another's; until then it is done at once, and the times that were given already have to be moved by the result.
  int64_t Advance();
  void Settle() { settled_ = true; }

  int64_t Time(uint32_t rtp_timestamp) const;
  // The time of a report's moment; none when the report is not about this stream as it is now.
  std::optional<int64_t> TimeOf(const SenderReport& report) const;
  // How much later than its time the quickest frame arrived.
  int64_t lead() const { return lead_ - correction_; }
  std::optional<uint32_t> ssrc() const { return ssrc_; }

 private:
  void Anchor(int64_t time);
  int64_t Nominal(int64_t rtp) const;

  const int rate_;
  std::optional<uint32_t> ssrc_;
  webrtc::RtpTimestampUnwrapper unwrapper_;
  int64_t rtp_ = 0;  // The newest, unwrapped.
  int64_t anchor_rtp_ = 0;
  int64_t anchor_time_ = 0;
  int64_t lead_ = 0;      // Of the nominal times.
  int64_t advanced_ = 0;  // The latest time that Advance has seen.
  bool begins_ = true;    // Nothing has advanced since the anchor.
  bool settled_ = false;
  bool slewing_ = false;
  std::optional<int64_t> late_since_;
  // What is added to the nominal time, and what should be.
  int64_t correction_ = 0;
  int64_t target_ = 0;
};

}  // namespace node_webrtc

#endif  // NATIVE_RECORDING_RTP_CLOCK_H_
