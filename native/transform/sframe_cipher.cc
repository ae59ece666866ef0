#include "transform/sframe_cipher.h"

#include <openssl/aead.h>
#include <openssl/cipher.h>
#include <openssl/digest.h>
#include <openssl/hmac.h>
#include <openssl/mem.h>

#include <algorithm>
#include <array>
#include <utility>

#include "rtc_base/checks.h"

namespace node_webrtc {
namespace {

using Bytes = std::vector<uint8_t>;
using View = std::span<const uint8_t>;

constexpr size_t kNonceSize = 12;  // Nn of every suite.

constexpr SFrameSuite kSuites[] = {
    {"AES_128_CTR_HMAC_SHA256_80", false, false, 16, 10}, {"AES_128_CTR_HMAC_SHA256_64", false, false, 16, 8},
    {"AES_128_CTR_HMAC_SHA256_32", false, false, 16, 4},  {"AES_128_GCM_SHA256_128", true, false, 16, 16},
    {"AES_256_GCM_SHA512_128", true, true, 32, 16},       {"AES_256_CTR_HMAC_SHA512_80", false, true, 32, 10},
    {"AES_256_CTR_HMAC_SHA512_64", false, true, 32, 8},   {"AES_256_CTR_HMAC_SHA512_32", false, true, 32, 4},
};

void Append(Bytes& bytes, View more) { bytes.insert(bytes.end(), more.begin(), more.end()); }

// Big-endian, in `size` octets.
void AppendInteger(Bytes& bytes, uint64_t value, size_t size) {
  for (size_t i = size; i-- > 0;) bytes.push_back(static_cast<uint8_t>(value >> (8 * i)));
}

size_t OctetsOf(uint64_t value) {
  size_t size = 1;
  while (size < 8 && value >> (8 * size)) ++size;
  return size;
}

// Section 4.3: X, K, Y, C in an octet, then what does not fit in.
Bytes Header(uint64_t key_id, uint64_t counter) {
  const size_t key_size = OctetsOf(key_id), counter_size = OctetsOf(counter);
  const auto field = [](uint64_t value, size_t size) { return static_cast<uint8_t>(value < 8 ? value : 8 | (size - 1)); };
  Bytes header = {static_cast<uint8_t>(field(key_id, key_size) << 4 | field(counter, counter_size))};
  if (key_id >= 8) AppendInteger(header, key_id, key_size);
  if (counter >= 8) AppendInteger(header, counter, counter_size);
  return header;
}

struct ParsedHeader {
  uint64_t key_id;
  uint64_t counter;
  size_t size;
};

std::optional<ParsedHeader> ParseHeader(View sframe) {
  if (sframe.empty()) return std::nullopt;
  size_t at = 1;
  const auto read = [&](uint8_t field) -> std::optional<uint64_t> {
    if (!(field & 8)) return field;
    const size_t size = (field & 7) + 1;
    if (sframe.size() - at < size) return std::nullopt;
    uint64_t value = 0;
    for (size_t i = 0; i < size; ++i) value = value << 8 | sframe[at++];
    return value;
  };
  const std::optional<uint64_t> key_id = read(sframe[0] >> 4);
  const std::optional<uint64_t> counter = key_id ? read(sframe[0] & 15) : std::nullopt;
  if (!counter) return std::nullopt;
  return ParsedHeader{*key_id, *counter, at};
}

Bytes Nonce(const SFrameCipher::Key& key, uint64_t counter) {
  Bytes nonce = key.salt;
  nonce.resize(kNonceSize);
  for (size_t i = 0; i < 8; ++i) nonce[kNonceSize - 1 - i] ^= static_cast<uint8_t>(counter >> (8 * i));
  return nonce;
}

// AES-CTR is its own inverse.
Bytes Ctr(const SFrameSuite& suite, View key, View nonce, View input) {
  std::array<uint8_t, 16> counter_block{};
  std::copy(nonce.begin(), nonce.end(), counter_block.begin());
  bssl::ScopedEVP_CIPHER_CTX context;
  Bytes output(input.size());
  int size = 0;
  const EVP_CIPHER* cipher = suite.cipher_key_size == 32 ? EVP_aes_256_ctr() : EVP_aes_128_ctr();
  RTC_CHECK(EVP_EncryptInit_ex(context.get(), cipher, nullptr, key.data(), counter_block.data()));
  RTC_CHECK(EVP_EncryptUpdate(context.get(), output.data(), &size, input.data(), static_cast<int>(input.size())));
  return output;
}

// Section 4.5.1: compute_tag.
Bytes CtrTag(const SFrameSuite& suite, View key, View nonce, View header, View ciphertext) {
  Bytes data;
  data.reserve(24 + nonce.size() + header.size() + ciphertext.size());
  AppendInteger(data, header.size(), 8);
  AppendInteger(data, ciphertext.size(), 8);
  AppendInteger(data, suite.tag_size, 8);
  Append(data, nonce);
  Append(data, header);
  Append(data, ciphertext);
  Bytes tag(EVP_MAX_MD_SIZE);
  unsigned size = 0;
  RTC_CHECK(HMAC(suite.sha512 ? EVP_sha512() : EVP_sha256(), key.data(), key.size(), data.data(), data.size(), tag.data(), &size));
  tag.resize(suite.tag_size);
  return tag;
}

const EVP_AEAD* Gcm(const SFrameSuite& suite) { return suite.cipher_key_size == 32 ? EVP_aead_aes_256_gcm() : EVP_aead_aes_128_gcm(); }

Bytes Seal(const SFrameSuite& suite, View key, View nonce, View header, View plaintext) {
  if (suite.gcm) {
    bssl::ScopedEVP_AEAD_CTX context;
    Bytes sealed(plaintext.size() + suite.tag_size);
    size_t size = 0;
    RTC_CHECK(EVP_AEAD_CTX_init(context.get(), Gcm(suite), key.data(), key.size(), suite.tag_size, nullptr));
    RTC_CHECK(EVP_AEAD_CTX_seal(context.get(), sealed.data(), &size, sealed.size(), nonce.data(), nonce.size(), plaintext.data(),
                                plaintext.size(), header.data(), header.size()));
    return sealed;
  }
  Bytes sealed = Ctr(suite, key.first(suite.cipher_key_size), nonce, plaintext);
  Append(sealed, CtrTag(suite, key.subspan(suite.cipher_key_size), nonce, header, Bytes(sealed)));
  return sealed;
}

std::optional<Bytes> Open(const SFrameSuite& suite, View key, View nonce, View header, View sealed) {
  if (suite.gcm) {
    bssl::ScopedEVP_AEAD_CTX context;
    Bytes plaintext(sealed.size());
    size_t size = 0;
    RTC_CHECK(EVP_AEAD_CTX_init(context.get(), Gcm(suite), key.data(), key.size(), suite.tag_size, nullptr));
    if (!EVP_AEAD_CTX_open(context.get(), plaintext.data(), &size, plaintext.size(), nonce.data(), nonce.size(), sealed.data(),
                           sealed.size(), header.data(), header.size()))
      return std::nullopt;
    plaintext.resize(size);
    return plaintext;
  }
  const View ciphertext = sealed.first(sealed.size() - suite.tag_size);
  const View tag = sealed.last(suite.tag_size);
  const Bytes expected = CtrTag(suite, key.subspan(suite.cipher_key_size), nonce, header, ciphertext);
  if (CRYPTO_memcmp(expected.data(), tag.data(), tag.size()) != 0) return std::nullopt;
  return Ctr(suite, key.first(suite.cipher_key_size), nonce, ciphertext);
}

}  // namespace

const SFrameSuite* FindSFrameSuite(std::string_view name) {
  const auto found = std::find_if(std::begin(kSuites), std::end(kSuites), [&](const SFrameSuite& suite) { return suite.name == name; });
  return found == std::end(kSuites) ? nullptr : found;
}

void SFrameCipher::SetEncryptionKey(uint64_t key_id, Key key) {
  webrtc::MutexLock lock(&mutex_);
  encryption_key_id_ = key_id;
  encryption_key_ = std::move(key);
}

void SFrameCipher::AddDecryptionKey(uint64_t key_id, Key key) {
  webrtc::MutexLock lock(&mutex_);
  decryption_keys_[key_id] = std::move(key);
}

void SFrameCipher::RemoveDecryptionKey(uint64_t key_id) {
  webrtc::MutexLock lock(&mutex_);
  decryption_keys_.erase(key_id);
}

std::optional<Bytes> SFrameCipher::Encrypt(View plaintext) {
  uint64_t key_id = 0, counter = 0;
  Key key;
  {
    webrtc::MutexLock lock(&mutex_);
    if (!encryption_key_id_) return std::nullopt;
    key_id = *encryption_key_id_;
    key = encryption_key_;
    counter = counter_++;
  }
  Bytes sframe = Header(key_id, counter);
  Append(sframe, Seal(suite_, key.secret, Nonce(key, counter), Bytes(sframe), plaintext));
  return sframe;
}

std::optional<Bytes> SFrameCipher::Decrypt(View sframe, View metadata, SFrameFailure& failure) {
  const std::optional<ParsedHeader> header = ParseHeader(sframe);
  if (!header || sframe.size() - header->size < suite_.tag_size) {
    failure = {SFrameError::kSyntax};
    return std::nullopt;
  }
  Key key;
  {
    webrtc::MutexLock lock(&mutex_);
    const auto found = decryption_keys_.find(header->key_id);
    if (found == decryption_keys_.end()) {
      failure = {SFrameError::kKeyId, header->key_id};
      return std::nullopt;
    }
    key = found->second;
  }
  Bytes authenticated(sframe.begin(), sframe.begin() + static_cast<ptrdiff_t>(header->size));
  Append(authenticated, metadata);
  std::optional<Bytes> plaintext = Open(suite_, key.secret, Nonce(key, header->counter), authenticated, sframe.subspan(header->size));
  if (!plaintext) failure = {SFrameError::kAuthentication};
  return plaintext;
}

}  // namespace node_webrtc
