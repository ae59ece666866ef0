#ifndef NATIVE_CONNECTION_AUTHORITY_VERIFIER_H_
#define NATIVE_CONNECTION_AUTHORITY_VERIFIER_H_

#include <memory>
#include <string>
#include <vector>

#include "rtc_base/ssl_certificate.h"

namespace node_webrtc {

// Any thread. What libwebrtc asks about the certificate of a TURN server that no built-in root has signed: accepts chains that end in one
// of `authorities` (PEM, one certificate each). Called on the network thread; libwebrtc checks the server's name itself. Null when there is
// no authority.
std::unique_ptr<webrtc::SSLCertificateVerifier> CreateAuthorityVerifier(const std::vector<std::string>& authorities);

}  // namespace node_webrtc

#endif  // NATIVE_CONNECTION_AUTHORITY_VERIFIER_H_
