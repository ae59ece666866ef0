#ifndef NATIVE_CONVERT_DESCRIPTION_CHECK_H_
#define NATIVE_CONVERT_DESCRIPTION_CHECK_H_

#include <optional>
#include <string>

#include "api/jsep.h"

namespace node_webrtc {

struct DescriptionDefect {
  std::string what;
  std::string line;  // The line that is wrong; empty when it is not one.
};

// Any thread. What libwebrtc's parser lets pass and its media engine or ICE then refuses, when the description is applied in part already:
// from then on libwebrtc refuses every other description, too. Found before, it changes nothing.
std::optional<DescriptionDefect> FindDefect(const webrtc::SessionDescriptionInterface& description);

}  // namespace node_webrtc

#endif  // NATIVE_CONVERT_DESCRIPTION_CHECK_H_
