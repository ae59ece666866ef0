#ifndef NATIVE_RUNTIME_FIELD_TRIALS_H_
#define NATIVE_RUNTIME_FIELD_TRIALS_H_

#include <memory>
#include <string_view>

#include "api/field_trials_view.h"

namespace node_webrtc {

// libwebrtc's field trials from `Name/Value/Name/Value/`; the last value of a name counts. Null when the text has another form.
std::unique_ptr<webrtc::FieldTrialsView> ParseFieldTrials(std::string_view text);

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_FIELD_TRIALS_H_
