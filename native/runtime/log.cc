#include "runtime/log.h"

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "rtc_base/logging.h"
#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"
#include "runtime/js_weak.h"

namespace node_webrtc {
namespace {

using webrtc::LoggingSeverity;

struct NamedSeverity {
  std::string_view name;
  LoggingSeverity severity;
};
constexpr NamedSeverity kSeverities[] = {{"verbose", webrtc::LS_VERBOSE},
                                         {"info", webrtc::LS_INFO},
                                         {"warning", webrtc::LS_WARNING},
                                         {"error", webrtc::LS_ERROR},
                                         {"none", webrtc::LS_NONE}};

std::string_view SeverityName(LoggingSeverity severity) {
  for (const NamedSeverity& named : kSeverities) {
    if (named.severity == severity) return named.name;
  }
  return "none";
}

class StderrSink final : public webrtc::LogSink {
 public:
  void OnLogMessage(const webrtc::LogLineRef& line) override { OnLogMessage(line.DefaultLogLine()); }
  void OnLogMessage(const std::string& message) override { std::fputs(message.c_str(), stderr); }
};

// The level and the sinks of all environments. Never destroyed.
struct Logging {
  Logging() {
    // libwebrtc's own output has a level that cannot change any more once it is set, and is information unless it is set.
    webrtc::LoggingConfig config;
    config.set_min_severity(webrtc::LS_NONE);
    config.set_debug_severity(webrtc::LS_NONE);
    webrtc::InitializeLogging(std::move(config));
    sinks.push_back(&to_stderr);
    webrtc::LogMessage::AddLogToStream(&to_stderr, level);
  }

  StderrSink to_stderr;
  webrtc::Mutex mutex;
  LoggingSeverity level RTC_GUARDED_BY(mutex) = webrtc::LS_NONE;
  std::vector<webrtc::LogSink*> sinks RTC_GUARDED_BY(mutex);
};

Logging& Shared() {
  static Logging& logging = *new Logging();
  return logging;
}

}  // namespace

void InitializeLog() { Shared(); }

void SetLogLevel(std::string_view level) {
  Logging& logging = Shared();
  webrtc::MutexLock lock(&logging.mutex);
  for (const NamedSeverity& named : kSeverities) {
    if (named.name == level) logging.level = named.severity;
  }
  for (webrtc::LogSink* sink : logging.sinks) {
    webrtc::LogMessage::RemoveLogToStream(sink);
    webrtc::LogMessage::AddLogToStream(sink, logging.level);
  }
}

// Called on the thread that logs, with libwebrtc's logging lock held.
class LogForwarder::Sink final : public webrtc::LogSink {
 public:
  Sink(webrtc::scoped_refptr<JsQueue> queue, JsWeak<Napi::FunctionReference> function)
      : queue_(std::move(queue)), function_(std::move(function)) {
    Logging& logging = Shared();
    webrtc::MutexLock lock(&logging.mutex);
    logging.sinks.push_back(this);
    webrtc::LogMessage::AddLogToStream(this, logging.level);
  }

  ~Sink() override {
    function_.Clear();
    Logging& logging = Shared();
    webrtc::MutexLock lock(&logging.mutex);
    std::erase(logging.sinks, this);
    webrtc::LogMessage::RemoveLogToStream(this);
  }

  void OnLogMessage(const webrtc::LogLineRef& line) override {
    queue_->Post([function = function_, text = line.DefaultLogLine(), severity = line.severity()](Napi::Env env) {
      Napi::FunctionReference* sink = function.get();
      if (sink == nullptr) return;
      const std::string_view name = SeverityName(severity);
      sink->Call({Napi::String::New(env, text), Napi::String::New(env, name.data(), name.size())});
    });
  }
  void OnLogMessage(const std::string& /*message*/) override {}  // Pure in the base; libwebrtc calls the one above.

 private:
  const webrtc::scoped_refptr<JsQueue> queue_;
  const JsWeak<Napi::FunctionReference> function_;
};

LogForwarder::LogForwarder(webrtc::scoped_refptr<JsQueue> queue, Napi::Function function)
    : function_(Napi::Persistent(function)), sink_(std::make_unique<Sink>(std::move(queue), JsWeak<Napi::FunctionReference>(&function_))) {}

LogForwarder::~LogForwarder() = default;

}  // namespace node_webrtc
