// Generated from IDL by scripts/generate. Do not edit.

export interface RTCDtlsFingerprint {
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlsfingerprint-algorithm) */
  algorithm?: string;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlsfingerprint-value) */
  value?: string;
}

/** @internal */
export function exposeRTCDtlsFingerprint(dictionary: RTCDtlsFingerprint): RTCDtlsFingerprint {
  const result = {} as RTCDtlsFingerprint;
  if (dictionary.algorithm !== undefined) result.algorithm = dictionary.algorithm;
  if (dictionary.value !== undefined) result.value = dictionary.value;
  return result;
}
