#ifndef NATIVE_RUNTIME_LOG_H_
#define NATIVE_RUNTIME_LOG_H_

#include <napi.h>

#include <memory>
#include <string_view>

#include "api/scoped_refptr.h"
#include "runtime/js_queue.h"

namespace node_webrtc {

// Any thread, before anything of libwebrtc: nothing is logged until SetLogLevel is called.
void InitializeLog();

// Any thread. What libwebrtc logs, from now on and in the whole process: `verbose`, `info`, `warning`, `error` or `none`, to stderr and to
// the sinks.
void SetLogLevel(std::string_view level);

// Hands libwebrtc's log lines to a JS function for as long as it exists. JS thread.
class LogForwarder {
 public:
  LogForwarder(webrtc::scoped_refptr<JsQueue> queue, Napi::Function function);
  ~LogForwarder();

 private:
  class Sink;

  Napi::FunctionReference function_;
  std::unique_ptr<Sink> sink_;  // Refers to `function_`.
};

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_LOG_H_
