#include "connection/candidate_resolver.h"

#include <utility>

#include "absl/functional/any_invocable.h"
#include "api/task_queue/pending_task_safety_flag.h"
#include "rtc_base/socket_address.h"

namespace node_webrtc {
namespace {

class Result final : public webrtc::AsyncDnsResolverResult {
 public:
  webrtc::SocketAddress name;
  std::optional<webrtc::IPAddress> address;

  bool GetResolvedAddress(int family, webrtc::SocketAddress* resolved) const override {
    if (!address || address->family() != family) return false;
    *resolved = name;
    resolved->SetResolvedIP(*address);
    return true;
  }

  int GetError() const override { return address ? 0 : -1; }
};

// One name. Network thread.
class CandidateResolver final : public webrtc::AsyncDnsResolverInterface {
 public:
  // Weakly: an answer may be held by JS long after the engine's last connection was closed.
  CandidateResolver(std::weak_ptr<Engine> engine, NameQuestion ask) : engine_(std::move(engine)), ask_(std::move(ask)) {}

  void Start(const webrtc::SocketAddress& name, absl::AnyInvocable<void()> callback) override {
    result_.name = name;
    callback_ = std::move(callback);
    ask_(name.hostname(), [this, engine = engine_, flag = safety_.flag()](const std::optional<webrtc::IPAddress>& address) {
      const std::shared_ptr<Engine> running = engine.lock();
      if (!running) return;
      running->network_thread()->PostTask(webrtc::SafeTask(flag, [this, address] { Finish(address); }));
    });
  }

  void Start(const webrtc::SocketAddress& name, int /*family*/, absl::AnyInvocable<void()> callback) override {
    Start(name, std::move(callback));
  }

  const webrtc::AsyncDnsResolverResult& result() const override { return result_; }

 private:
  void Finish(const std::optional<webrtc::IPAddress>& address) {
    result_.address = address;
    // The callback destroys this object.
    if (absl::AnyInvocable<void()> callback = std::exchange(callback_, nullptr)) callback();
  }

  const std::weak_ptr<Engine> engine_;
  const NameQuestion ask_;
  absl::AnyInvocable<void()> callback_;
  Result result_;
  webrtc::ScopedTaskSafety safety_;
};

class Factory final : public webrtc::AsyncDnsResolverFactoryInterface {
 public:
  Factory(std::weak_ptr<Engine> engine, NameQuestion ask) : engine_(std::move(engine)), ask_(std::move(ask)) {}

  std::unique_ptr<webrtc::AsyncDnsResolverInterface> Create() override { return std::make_unique<CandidateResolver>(engine_, ask_); }

  std::unique_ptr<webrtc::AsyncDnsResolverInterface> CreateAndResolve(const webrtc::SocketAddress& name,
                                                                      absl::AnyInvocable<void()> callback) override {
    auto resolver = Create();
    resolver->Start(name, std::move(callback));
    return resolver;
  }

  std::unique_ptr<webrtc::AsyncDnsResolverInterface> CreateAndResolve(const webrtc::SocketAddress& name, int family,
                                                                      absl::AnyInvocable<void()> callback) override {
    auto resolver = Create();
    resolver->Start(name, family, std::move(callback));
    return resolver;
  }

 private:
  const std::weak_ptr<Engine> engine_;
  const NameQuestion ask_;
};

}  // namespace

Napi::Function AnswerFunction(Napi::Env env, NameAnswer answer) {
  return Napi::Function::New(env, [answer = std::move(answer)](const Napi::CallbackInfo& info) {
    webrtc::IPAddress address;
    const bool known = info[0].IsString() && webrtc::IPFromString(ToString(info[0]), &address);
    answer(known ? std::optional(address) : std::nullopt);
  });
}

std::unique_ptr<webrtc::AsyncDnsResolverFactoryInterface> CreateCandidateResolverFactory(const std::shared_ptr<Engine>& engine,
                                                                                         NameQuestion ask) {
  return std::make_unique<Factory>(engine, std::move(ask));
}

}  // namespace node_webrtc
