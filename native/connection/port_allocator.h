#ifndef NATIVE_CONNECTION_PORT_ALLOCATOR_H_
#define NATIVE_CONNECTION_PORT_ALLOCATOR_H_

#include <memory>

#include "convert/configuration.h"
#include "p2p/base/port_allocator.h"
#include "runtime/engine.h"

namespace node_webrtc {

// Signaling thread. The port allocator of one connection: its interfaces and ports, on the engine's sockets. Used and destroyed on the
// network thread.
std::unique_ptr<webrtc::PortAllocator> CreatePortAllocator(Engine& engine, const Configuration& configuration);

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_PORT_ALLOCATOR_H_
