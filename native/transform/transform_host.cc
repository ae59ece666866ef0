#include "transform/transform_host.h"

#include <utility>

#include "connection/transceiver.h"
#include "convert/object.h"
#include "runtime/environment.h"

namespace node_webrtc {

std::optional<TransformHost> TransformHost::From(const Napi::CallbackInfo& info) {
  Transceiver* transceiver = Transceiver::From(info[0]);
  if (!transceiver) return std::nullopt;
  return TransformHost{
      .engine = Environment::From(info.Env()).engine(), .transceiver = transceiver->handle(), .sender = ToString(info[1]) == "sender"};
}

void TransformHost::Attach(webrtc::scoped_refptr<EncodedFrameProcessor> processor) const {
  engine->signaling_thread()->PostTask([handle = transceiver, sender = sender, processor = std::move(processor)]() mutable {
    SetFrameProcessor(*handle, sender, std::move(processor));
  });
}

}  // namespace node_webrtc
