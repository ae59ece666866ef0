// Generated from IDL by scripts/generate. Do not edit.

/**
 * A certificate's digest. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlsfingerprint)
 * @category WebRTC
 */
export interface RTCDtlsFingerprint {
  /** The hash function, `sha-256`, ... [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlsfingerprint-algorithm) */
  algorithm?: string;
  /** The digest in lower-case hexadecimal, octets separated by colons. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlsfingerprint-value) */
  value?: string;
}

/** @internal */
export function exposeRTCDtlsFingerprint(dictionary: RTCDtlsFingerprint): RTCDtlsFingerprint {
  const result = {} as RTCDtlsFingerprint;
  if (dictionary.algorithm !== undefined) result.algorithm = dictionary.algorithm;
  if (dictionary.value !== undefined) result.value = dictionary.value;
  return result;
}
