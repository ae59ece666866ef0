#include "convert/description_check.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "media/base/codec.h"
#include "media/base/media_constants.h"
#include "media/base/stream_params.h"
#include "p2p/base/transport_description.h"
#include "p2p/base/transport_info.h"
#include "pc/session_description.h"

namespace node_webrtc {
namespace {

using webrtc::Codec;

// RFC 8839 section 5.4.
std::optional<DescriptionDefect> CheckIceCredentials(const webrtc::TransportDescription& transport) {
  const webrtc::RTCError error = transport.GetIceParameters().Validate();
  if (error.ok()) return std::nullopt;
  const bool ufrag = std::string_view(error.message()).find("ufrag") != std::string_view::npos;
  return DescriptionDefect{.what = error.message(),
                           .line = ufrag ? "a=ice-ufrag:" + transport.ice_ufrag : "a=ice-pwd:" + transport.ice_pwd};
}

// RFC 4588 section 8.6: `apt` is there, and names a format of the section that carries media.
bool IsRtxWithoutMedia(const Codec& codec, const std::vector<Codec>& codecs) {
  if (codec.GetResiliencyType() != Codec::ResiliencyType::kRtx) return false;
  int associated = -1;
  if (!codec.GetParam(webrtc::kCodecParamAssociatedPayloadType, &associated)) return true;
  return std::none_of(codecs.begin(), codecs.end(), [associated](const Codec& other) {
    return other.id.value() == associated &&
           (other.GetResiliencyType() == Codec::ResiliencyType::kNone || other.GetResiliencyType() == Codec::ResiliencyType::kRed);
  });
}

std::optional<DescriptionDefect> CheckRetransmission(const webrtc::MediaContentDescription& media) {
  const std::vector<Codec>& codecs = media.codecs();
  const auto wrong = std::find_if(codecs.begin(), codecs.end(), [&](const Codec& codec) { return IsRtxWithoutMedia(codec, codecs); });
  if (wrong == codecs.end()) return std::nullopt;
  const std::string id = std::to_string(wrong->id.value());
  return DescriptionDefect{.what = "The format " + id + " retransmits none of the section's formats: its apt is missing or wrong.",
                           .line = "a=rtpmap:" + id + " rtx/" + std::to_string(wrong->clockrate)};
}

// RFC 8285: an id is 1 to 255 and stands for one extension.
std::optional<DescriptionDefect> CheckHeaderExtensions(const webrtc::MediaContentDescription& media) {
  std::map<int, std::string> uris;
  for (const webrtc::RtpExtension& extension : media.rtp_header_extensions()) {
    const int id = extension.id.value();
    const bool is_new = uris.try_emplace(id, extension.uri).second;
    if (extension.id.Valid() && (is_new || uris[id] == extension.uri)) continue;
    const std::string number = std::to_string(id);
    return DescriptionDefect{
        .what = "The header extension id " + number + (is_new ? " is not from 1 to 255." : " stands for two extensions."),
        .line = "a=extmap:" + number + " " + extension.uri};
  }
  return std::nullopt;
}

// RFC 5576: an SSRC is of one source, and a group is of SSRCs that are there.
std::optional<DescriptionDefect> CheckSources(const webrtc::MediaContentDescription& media) {
  std::set<uint32_t> known;
  for (const webrtc::StreamParams& stream : media.streams()) {
    if (media.type() == webrtc::MediaType::AUDIO && stream.ssrcs.size() > 1) return DescriptionDefect{.what = "A sound has two SSRCs."};
    for (const uint32_t ssrc : stream.ssrcs) {
      if (!known.insert(ssrc).second) return DescriptionDefect{.what = "The SSRC " + std::to_string(ssrc) + " is of two sources."};
    }
    std::set<std::pair<std::string, uint32_t>> groups;
    for (const webrtc::SsrcGroup& group : stream.ssrc_groups) {
      if (!group.ssrcs.empty() && !groups.emplace(group.semantics, group.ssrcs.front()).second) {
        return DescriptionDefect{.what = "The SSRC " + std::to_string(group.ssrcs.front()) + " is first in two groups of one kind."};
      }
      if (group.semantics == webrtc::kSimSsrcGroupSemantics) continue;
      for (const uint32_t ssrc : group.ssrcs) {
        if (!stream.has_ssrc(ssrc))
          return DescriptionDefect{.what = "A group has the SSRC " + std::to_string(ssrc) + ", which is not there."};
      }
    }
  }
  return std::nullopt;
}

// RFC 9143 section 7.2: a section is in one group, once.
std::optional<DescriptionDefect> CheckBundles(const webrtc::SessionDescription& session) {
  std::set<std::string> bundled;
  for (const webrtc::ContentGroup* group : session.GetGroupsByName(webrtc::GROUP_TYPE_BUNDLE)) {
    for (const std::string& mid : group->content_names()) {
      if (!bundled.insert(mid).second) return DescriptionDefect{.what = "The media section '" + mid + "' is in BUNDLE groups twice."};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<DescriptionDefect> FindDefect(const webrtc::SessionDescriptionInterface& description) {
  const webrtc::SessionDescription* session = description.description();
  if (!session) return std::nullopt;
  if (auto defect = CheckBundles(*session)) return defect;
  for (const webrtc::TransportInfo& transport : session->transport_infos()) {
    if (auto defect = CheckIceCredentials(transport.description)) return defect;
  }
  for (const webrtc::ContentInfo& content : session->contents()) {
    const webrtc::MediaContentDescription* media = content.media_description();
    if (!media || content.rejected) continue;
    if (auto defect = CheckHeaderExtensions(*media)) return defect;
    if (auto defect = CheckSources(*media)) return defect;
    if (media->type() != webrtc::MediaType::VIDEO) continue;
    if (auto defect = CheckRetransmission(*media)) return defect;
  }
  return std::nullopt;
}

}  // namespace node_webrtc
