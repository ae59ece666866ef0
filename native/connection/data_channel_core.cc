#include "connection/data_channel_core.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "api/make_ref_counted.h"
#include "api/sequence_checker.h"
#include "connection/data_channel.h"

namespace node_webrtc {

using State = webrtc::DataChannelInterface::DataState;

webrtc::scoped_refptr<DataChannelCore> DataChannelCore::Create(std::shared_ptr<Engine> engine, webrtc::scoped_refptr<JsQueue> queue) {
  return webrtc::make_ref_counted<DataChannelCore>(std::move(engine), std::move(queue));
}

DataChannelCore::DataChannelCore(std::shared_ptr<Engine> engine, webrtc::scoped_refptr<JsQueue> queue)
    : engine_(std::move(engine)), queue_(std::move(queue)), network_thread_(engine_->network_thread()) {}

DataChannelCore::~DataChannelCore() { RTC_DCHECK(!channel_); }

void DataChannelCore::Send(webrtc::CopyOnWriteBuffer data, bool binary) { Enqueue({.data = std::move(data), .binary = binary}); }

void DataChannelCore::Close() { Enqueue({.close = true}); }

void DataChannelCore::Enqueue(Outgoing outgoing) {
  {
    webrtc::MutexLock lock(&mutex_);
    outgoing_.push_back(std::move(outgoing));
    if (std::exchange(drain_posted_, true)) return;
  }
  network_thread_->PostTask([self = webrtc::scoped_refptr<DataChannelCore>(this)] { self->Drain(); });
}

void DataChannelCore::Drain() {
  RTC_DCHECK_RUN_ON(network_thread_);
  {
    webrtc::MutexLock lock(&mutex_);
    if (draining_.empty()) {
      draining_.swap(outgoing_);
    } else {
      std::move(outgoing_.begin(), outgoing_.end(), std::back_inserter(draining_));
      outgoing_.clear();
    }
    drain_posted_ = false;
  }
  HandOver();
}

void DataChannelCore::HandOver() {
  if (detached_) draining_.clear();
  if (observed_ == nullptr) return;
  auto next = draining_.begin();
  for (; next != draining_.end(); ++next) {
    if (next->close) {
      observed_->Close();
      continue;
    }
    if (observed_->state() == State::kConnecting) break;
    const size_t size = next->data.size();
    if (observed_->Send(webrtc::DataBuffer(next->data, next->binary))) accepted_ += size;
  }
  draining_.erase(draining_.begin(), next);  // Keeps its memory for the next time.
  ReportSent();
}

void DataChannelCore::Attach(webrtc::scoped_refptr<webrtc::DataChannelInterface> channel, absl::AnyInvocable<void() &&> on_closed) {
  RTC_DCHECK_RUN_ON(engine_->signaling_thread());
  channel_ = std::move(channel);
  network_thread_->BlockingCall([this, on_closed = std::move(on_closed)]() mutable {
    RTC_DCHECK_RUN_ON(network_thread_);
    observed_ = channel_.get();
    on_closed_ = std::move(on_closed);
    // The channel may have opened before: its messages come with RegisterObserver, after the state.
    ReportState();
    observed_->RegisterObserver(this);
    HandOver();
  });
}

void DataChannelCore::Fail(const webrtc::RTCError& error) {
  queue_->Post([wrapper = wrapper_, error](Napi::Env env) {
    if (DataChannel* channel = wrapper.get()) channel->OnState(env, State::kClosed, std::nullopt, error);
  });
}

void DataChannelCore::Detach() {
  RTC_DCHECK_RUN_ON(engine_->signaling_thread());
  if (!channel_) return;
  channel_->UnregisterObserver();
  network_thread_->BlockingCall([this] {
    RTC_DCHECK_RUN_ON(network_thread_);
    observed_ = nullptr;
    detached_ = true;
    on_closed_ = nullptr;
  });
  channel_ = nullptr;
}

void DataChannelCore::OnStateChange() {
  RTC_DCHECK_RUN_ON(network_thread_);
  ReportState();
  if (observed_->state() == State::kOpen) HandOver();
}

void DataChannelCore::ReportState() {
  const State state = observed_->state();
  if (reported_state_ == state) return;
  reported_state_ = state;
  std::optional<int> id = observed_->id();
  if (*id < 0) id = std::nullopt;
  webrtc::RTCError error;
  if (state == State::kClosed) {
    error = observed_->error();
    ReportSent();
    if (on_closed_) engine_->signaling_thread()->PostTask(std::move(on_closed_));
  }
  queue_->Post([wrapper = wrapper_, state, id, error = std::move(error)](Napi::Env env) {
    if (DataChannel* channel = wrapper.get()) channel->OnState(env, state, id, error);
  });
}

void DataChannelCore::OnMessage(const webrtc::DataBuffer& message) {
  RTC_DCHECK_RUN_ON(network_thread_);
  // Holds libwebrtc's buffer: the copy is made straight into JS's memory.
  queue_->Post([wrapper = wrapper_, message](Napi::Env env) {
    if (DataChannel* channel = wrapper.get()) channel->OnMessage(env, message);
  });
}

void DataChannelCore::OnBufferedAmountChange(uint64_t /*sent*/) {
  RTC_DCHECK_RUN_ON(network_thread_);
  ReportSent();
}

void DataChannelCore::ReportSent() {
  // libwebrtc itself reports steps of 100 KiB only, and counts an empty message as one octet.
  if (observed_ == nullptr) return;
  const uint64_t waiting = observed_->buffered_amount() + reported_;
  if (accepted_ <= waiting) return;
  const uint64_t sent = accepted_ - waiting;
  reported_ += sent;
  // One task reports all that was sent until it runs.
  if (sent_.fetch_add(sent) != 0) return;
  queue_->Post([self = webrtc::scoped_refptr<DataChannelCore>(this)](Napi::Env env) {
    const uint64_t octets = self->sent_.exchange(0);
    if (DataChannel* channel = self->wrapper_.get()) channel->OnSent(env, octets);
  });
}

}  // namespace node_webrtc
