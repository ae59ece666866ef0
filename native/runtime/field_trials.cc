#include "runtime/field_trials.h"

#include <map>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/string_view.h"

namespace node_webrtc {
namespace {

using Trials = std::map<std::string, std::string, std::less<>>;

class FieldTrials final : public webrtc::FieldTrialsView {
 public:
  explicit FieldTrials(Trials trials) : trials_(std::move(trials)) {}

  std::string Lookup(absl::string_view name) const override {
    const auto found = trials_.find(name);
    return found == trials_.end() ? std::string() : found->second;
  }

  std::unique_ptr<webrtc::FieldTrialsView> CreateCopy() const override { return std::make_unique<FieldTrials>(trials_); }

 private:
  const Trials trials_;
};

// Cuts the part before the next slash off; absent when there is none, or nothing before it.
std::optional<std::string> TakePart(std::string_view& text) {
  const size_t end = text.find('/');
  if (end == std::string_view::npos || end == 0) return std::nullopt;
  std::string part(text.substr(0, end));
  text.remove_prefix(end + 1);
  return part;
}

}  // namespace

std::unique_ptr<webrtc::FieldTrialsView> ParseFieldTrials(std::string_view text) {
  Trials trials;
  while (!text.empty()) {
    std::optional<std::string> name = TakePart(text);
    std::optional<std::string> value = TakePart(text);
    if (!name || !value) return nullptr;
    trials.insert_or_assign(std::move(*name), std::move(*value));
  }
  return std::make_unique<FieldTrials>(std::move(trials));
}

}  // namespace node_webrtc
