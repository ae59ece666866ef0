#ifndef NATIVE_TRANSFORM_SFRAME_CIPHER_H_
#define NATIVE_TRANSFORM_SFRAME_CIPHER_H_

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "rtc_base/synchronization/mutex.h"
#include "rtc_base/thread_annotations.h"

namespace node_webrtc {

// A cipher suite of RFC 9605, section 4.5, or of draft-barnes-sframe-iana-256.
struct SFrameSuite {
  std::string_view name;
  bool gcm;
  bool sha512;
  size_t cipher_key_size;  // Nka; the authentication key, of CTR suites, follows it.
  size_t tag_size;         // Nt
};

// Null for an unknown name.
const SFrameSuite* FindSFrameSuite(std::string_view name);

enum class SFrameError { kSyntax, kKeyId, kAuthentication };

struct SFrameFailure {
  SFrameError error;
  uint64_t key_id = 0;  // Of kKeyId.
};

// Encrypts and decrypts SFrames. Keys and salts are derived already (section 4.4.2). Any thread.
class SFrameCipher {
 public:
  explicit SFrameCipher(const SFrameSuite& suite) : suite_(suite) {}

  struct Key {
    std::vector<uint8_t> secret;  // sframe_key
    std::vector<uint8_t> salt;    // sframe_salt
  };
  // The key to encrypt with; the counter goes on.
  void SetEncryptionKey(uint64_t key_id, Key key);
  void AddDecryptionKey(uint64_t key_id, Key key);
  void RemoveDecryptionKey(uint64_t key_id);

  // Section 4.4.3. Nothing without a key.
  std::optional<std::vector<uint8_t>> Encrypt(std::span<const uint8_t> plaintext);
  // Section 4.4.4. Nothing, and `failure`, when it is not authentic. `metadata` is authenticated, too.
  std::optional<std::vector<uint8_t>> Decrypt(std::span<const uint8_t> sframe, std::span<const uint8_t> metadata, SFrameFailure& failure);

 private:
  const SFrameSuite& suite_;
  webrtc::Mutex mutex_;
  std::optional<uint64_t> encryption_key_id_ RTC_GUARDED_BY(mutex_);
  Key encryption_key_ RTC_GUARDED_BY(mutex_);
  uint64_t counter_ RTC_GUARDED_BY(mutex_) = 0;
  std::map<uint64_t, Key> decryption_keys_ RTC_GUARDED_BY(mutex_);
};

}  // namespace node_webrtc

#endif  // NATIVE_TRANSFORM_SFRAME_CIPHER_H_
