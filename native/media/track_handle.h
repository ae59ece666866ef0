#ifndef NATIVE_MEDIA_TRACK_HANDLE_H_
#define NATIVE_MEDIA_TRACK_HANDLE_H_

#include <atomic>
#include <memory>
#include <string>

#include "absl/functional/any_invocable.h"
#include "api/media_stream_interface.h"
#include "api/media_types.h"
#include "api/ref_count.h"
#include "api/rtp_receiver_interface.h"
#include "api/scoped_refptr.h"
#include "media/encoded_frame_hub.h"
#include "media/local_source.h"
#include "media/track_feed.h"
#include "runtime/engine.h"
#include "runtime/live_count.h"
#include "runtime/sender_reports.h"

namespace node_webrtc {

// The part of a track that crosses threads: known to JS before libwebrtc's track exists. Filled on the signaling thread, where every later
// operation is posted too, so that order alone guarantees that an operation finds the track. Referenced from any thread; libwebrtc's
// objects in it are released on the signaling thread, wherever the last reference goes.
class TrackHandle : public webrtc::RefCountInterface, public LiveCounted<TrackHandle> {
 public:
  // Any thread. A track of `source`, made on the signaling thread before anything that is posted there later.
  static webrtc::scoped_refptr<TrackHandle> CreateLocal(std::shared_ptr<Engine> engine, std::string id,
                                                        webrtc::scoped_refptr<LocalSource> source);
  // Any thread. The track of a receiver; whoever makes the receiver calls SetReceiver.
  static webrtc::scoped_refptr<TrackHandle> CreateRemote(std::shared_ptr<Engine> engine, webrtc::MediaType kind, std::string id);

  webrtc::MediaType kind() const { return kind_; }
  // The id that JS sees; a remote track's may differ from libwebrtc's.
  const std::string& id() const { return id_; }
  bool remote() const { return !source_; }
  // Null for remote tracks.
  const webrtc::scoped_refptr<LocalSource>& source() const { return source_; }
  // Null for remote tracks.
  TrackFeed* feed() const { return feed_.get(); }
  const std::shared_ptr<Engine>& engine() const { return engine_; }

  // Any thread. Another track of the same source, enabled.
  webrtc::scoped_refptr<TrackHandle> Clone(std::string id);

  // Any thread. Runs `task` on the signaling thread with this handle, which it keeps until then.
  void Post(absl::AnyInvocable<void(TrackHandle&) &&> task);

  // Signaling thread. Gives a remote handle its receiver and the receiver's track.
  void SetReceiver(webrtc::scoped_refptr<webrtc::RtpReceiverInterface> receiver, webrtc::scoped_refptr<SenderReports> sender_reports);
  // Signaling thread. Null only for a remote track whose receiver could not be made.
  webrtc::MediaStreamTrackInterface* track() const;
  webrtc::VideoTrackInterface* video() const;
  webrtc::AudioTrackInterface* audio() const;
  // Signaling thread. Null for local tracks.
  webrtc::RtpReceiverInterface* receiver() const;
  // Signaling thread. Null for local tracks: the sender reports of the receiver's connection, and where its encoded frames pass.
  const webrtc::scoped_refptr<SenderReports>& sender_reports() const { return sender_reports_; }
  const webrtc::scoped_refptr<EncodedFrameHub>& encoded_frames() const { return encoded_frames_; }

  // Any thread.
  void SetEnabled(bool enabled);
  void SetContentHint(webrtc::VideoTrackInterface::ContentHint hint);
  // Any thread. Senders get black or silence from now on, sinks nothing. Idempotent.
  void Stop();
  bool enabled() const { return enabled_.load(std::memory_order_relaxed); }
  bool stopped() const { return stopped_.load(std::memory_order_relaxed); }

 protected:
  TrackHandle(std::shared_ptr<Engine> engine, webrtc::MediaType kind, std::string id, webrtc::scoped_refptr<LocalSource> source);
  ~TrackHandle() override;

 private:
  const std::shared_ptr<Engine> engine_;
  const webrtc::MediaType kind_;
  const std::string id_;
  const webrtc::scoped_refptr<LocalSource> source_;
  const std::unique_ptr<TrackFeed> feed_;
  std::atomic<bool> enabled_{true};
  std::atomic<bool> stopped_{false};
  // Signaling thread.
  webrtc::scoped_refptr<webrtc::MediaStreamTrackInterface> track_;
  webrtc::scoped_refptr<webrtc::RtpReceiverInterface> receiver_;
  webrtc::scoped_refptr<SenderReports> sender_reports_;
  webrtc::scoped_refptr<EncodedFrameHub> encoded_frames_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_TRACK_HANDLE_H_
