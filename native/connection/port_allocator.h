#ifndef NATIVE_CONNECTION_PORT_ALLOCATOR_H_
#define NATIVE_CONNECTION_PORT_ALLOCATOR_H_

#include <memory>
#include <string>
#include <vector>

#include "p2p/base/port_allocator.h"
#include "runtime/engine.h"

namespace node_webrtc {

// Signaling thread. A port allocator for one connection that uses the named network interfaces only; it shares the engine's view of the
// network. Destroyed on the network thread.
std::unique_ptr<webrtc::PortAllocator> CreatePortAllocator(Engine& engine, std::vector<std::string> interfaces, int min_port, int max_port);

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_PORT_ALLOCATOR_H_
