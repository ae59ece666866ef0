#include "connection/transceiver_handle.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "api/make_ref_counted.h"
#include "pc/rtp_transceiver.h"
#include "rtc_base/checks.h"
#include "rtc_base/crypto_random.h"

namespace node_webrtc {

webrtc::scoped_refptr<TransceiverHandle> TransceiverHandle::CreateLocal(const std::shared_ptr<Engine>& engine, webrtc::MediaType kind) {
  return webrtc::make_ref_counted<TransceiverHandle>(engine, kind, TrackHandle::CreateRemote(engine, kind, webrtc::CreateRandomUuid()));
}

TransceiverHandle::TransceiverHandle(std::shared_ptr<Engine> engine, webrtc::MediaType kind,
                                     webrtc::scoped_refptr<TrackHandle> receiver_track)
    : kind_(kind), receiver_track_(std::move(receiver_track)), sources_(std::make_shared<ReceiverSources>(std::move(engine))) {}

TransceiverHandle::~TransceiverHandle() { RTC_DCHECK(!transceiver_); }

void TransceiverHandle::Bind(webrtc::scoped_refptr<webrtc::RtpTransceiverInterface> transceiver,
                             webrtc::scoped_refptr<SenderReports> sender_reports, FirstPacketCallback* on_first_packet) {
  transceiver_ = std::move(transceiver);
  on_first_packet_ = on_first_packet;
  receiver_track_->SetReceiver(transceiver_->receiver(), std::move(sender_reports));
  transceiver_->receiver()->SetObserver(this);
  sent_frames_ = webrtc::make_ref_counted<EncodedFrameHub>(kind_);
}

void TransceiverHandle::Unbind() {
  sources_->Stop();
  std::exchange(sent_frames_, nullptr)->Close();
  receiver_track_->encoded_frames()->Close();
  transceiver_->receiver()->SetObserver(nullptr);
  on_first_packet_ = nullptr;
  transceiver_ = nullptr;
}

void TransceiverHandle::OnFirstPacketReceivedAfterReceptiveChange(webrtc::MediaType) {
  sources_->Start(transceiver_->receiver());
  (*on_first_packet_)(webrtc::scoped_refptr<TransceiverHandle>(this));
}

TransceiverRegistry::TransceiverRegistry(std::shared_ptr<Engine> engine, TransceiverHandle::FirstPacketCallback on_first_packet)
    : engine_(std::move(engine)), on_first_packet_(std::move(on_first_packet)) {}

TransceiverRegistry::~TransceiverRegistry() { RTC_DCHECK(handles_.empty()); }

void TransceiverRegistry::Add(TransceiverHandle& handle, webrtc::scoped_refptr<webrtc::RtpTransceiverInterface> transceiver) {
  handle.Bind(std::move(transceiver), sender_reports_, &on_first_packet_);
  handles_.emplace_back(&handle);
}

webrtc::scoped_refptr<TransceiverHandle> TransceiverRegistry::HandleFor(
    const webrtc::scoped_refptr<webrtc::RtpTransceiverInterface>& transceiver) {
  const auto found =
      std::find_if(handles_.begin(), handles_.end(), [&](const auto& handle) { return handle->transceiver() == transceiver.get(); });
  if (found != handles_.end()) return *found;
  auto track = TrackHandle::CreateRemote(engine_, transceiver->media_type(), transceiver->receiver()->track()->id());
  auto handle = webrtc::make_ref_counted<TransceiverHandle>(engine_, transceiver->media_type(), std::move(track));
  Add(*handle, transceiver);
  return handle;
}

std::vector<webrtc::scoped_refptr<TransceiverHandle>> TransceiverRegistry::Retain(
    const std::vector<webrtc::scoped_refptr<webrtc::RtpTransceiverInterface>>& transceivers) {
  const auto is_gone = [&](const webrtc::scoped_refptr<TransceiverHandle>& handle) {
    return std::none_of(transceivers.begin(), transceivers.end(), [&](const auto& kept) { return kept.get() == handle->transceiver(); });
  };
  const auto first_gone = std::partition(handles_.begin(), handles_.end(), std::not_fn(is_gone));
  std::vector<webrtc::scoped_refptr<TransceiverHandle>> gone(first_gone, handles_.end());
  handles_.erase(first_gone, handles_.end());
  for (const auto& handle : gone) handle->Unbind();
  return gone;
}

std::map<std::string, std::string> TransceiverRegistry::VisibleTrackIds() const {
  std::map<std::string, std::string> ids;
  for (const auto& handle : handles_) {
    const std::string id = handle->transceiver()->receiver()->track()->id();
    if (id != handle->receiver_track()->id()) ids.emplace(id, handle->receiver_track()->id());
  }
  return ids;
}

void TransceiverRegistry::Clear() {
  for (const auto& handle : std::exchange(handles_, {})) handle->Unbind();
}

void SetFrameProcessor(TransceiverHandle& handle, bool sender, webrtc::scoped_refptr<EncodedFrameProcessor> processor) {
  webrtc::RtpTransceiverInterface* transceiver = handle.transceiver();
  if (!transceiver) {
    if (processor) processor->OnHostGone();
    return;
  }
  if (sender) {
    handle.sent_frames()->SetProcessor(*transceiver->sender(), std::move(processor));
  } else {
    handle.receiver_track()->encoded_frames()->SetProcessor(*transceiver->receiver(), std::move(processor));
  }
}

webrtc::RtpTransceiver& Internal(webrtc::RtpTransceiverInterface& transceiver) {
  using Proxy = webrtc::RtpTransceiverProxyWithInternal<webrtc::RtpTransceiver>;
  return *static_cast<Proxy&>(transceiver).internal();
}

}  // namespace node_webrtc
