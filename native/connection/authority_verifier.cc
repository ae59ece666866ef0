#include "connection/authority_verifier.h"

#include <openssl/base.h>
#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/stack.h>
#include <openssl/x509.h>

#include <utility>

#include "rtc_base/buffer.h"

namespace node_webrtc {
namespace {

bssl::UniquePtr<X509> FromPem(const std::string& pem) {
  const bssl::UniquePtr<BIO> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  return bssl::UniquePtr<X509>(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

bssl::UniquePtr<X509> FromCertificate(const webrtc::SSLCertificate& certificate) {
  webrtc::Buffer der;
  certificate.ToDER(&der);
  const uint8_t* data = der.data();
  return bssl::UniquePtr<X509>(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
}

class AuthorityVerifier final : public webrtc::SSLCertificateVerifier {
 public:
  explicit AuthorityVerifier(bssl::UniquePtr<X509_STORE> store) : store_(std::move(store)) {}

  bool VerifyChain(const webrtc::SSLCertChain& chain) override {
    if (chain.GetSize() == 0) return false;
    const bssl::UniquePtr<X509> leaf = FromCertificate(chain.Get(0));
    const bssl::UniquePtr<STACK_OF(X509)> intermediates(sk_X509_new_null());
    for (size_t i = 1; i < chain.GetSize(); ++i) {
      if (bssl::UniquePtr<X509> certificate = FromCertificate(chain.Get(i))) bssl::PushToStack(intermediates.get(), std::move(certificate));
    }
    const bssl::UniquePtr<X509_STORE_CTX> context(X509_STORE_CTX_new());
    return leaf && X509_STORE_CTX_init(context.get(), store_.get(), leaf.get(), intermediates.get()) == 1 &&
           X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_SSL_SERVER) == 1 && X509_verify_cert(context.get()) == 1;
  }

 private:
  const bssl::UniquePtr<X509_STORE> store_;
};

}  // namespace

std::unique_ptr<webrtc::SSLCertificateVerifier> CreateAuthorityVerifier(const std::vector<std::string>& authorities) {
  if (authorities.empty()) return nullptr;
  bssl::UniquePtr<X509_STORE> store(X509_STORE_new());
  for (const std::string& pem : authorities) {
    if (const bssl::UniquePtr<X509> authority = FromPem(pem)) X509_STORE_add_cert(store.get(), authority.get());
  }
  return std::make_unique<AuthorityVerifier>(std::move(store));
}

}  // namespace node_webrtc
