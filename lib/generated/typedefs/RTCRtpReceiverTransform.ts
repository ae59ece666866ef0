// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { typeMismatch } from '../../webidl/interface';
import { type RTCRtpSFrameDecryptor, type RTCRtpSFrameDecryptorAlgorithms, implOfRTCRtpSFrameDecryptor } from '../interfaces/RTCRtpSFrameDecryptor';
import { type RTCRtpScriptTransform, type RTCRtpScriptTransformAlgorithms, implOfRTCRtpScriptTransform } from '../interfaces/RTCRtpScriptTransform';

/**
 * What a receiver's `transform` can be. [Specification](https://w3c.github.io/webrtc-encoded-transform/#typedefdef-rtcrtpreceivertransform)
 * @category Encoded transform
 */
export type RTCRtpReceiverTransform = RTCRtpSFrameDecryptor | RTCRtpScriptTransform;

/** @internal */
export function convertRTCRtpReceiverTransform(value: unknown, context: string): RTCRtpSFrameDecryptorAlgorithms | RTCRtpScriptTransformAlgorithms {
  if (isObject(value)) {
    const asRTCRtpSFrameDecryptor = implOfRTCRtpSFrameDecryptor(value);
    if (asRTCRtpSFrameDecryptor !== undefined) return asRTCRtpSFrameDecryptor;
    const asRTCRtpScriptTransform = implOfRTCRtpScriptTransform(value);
    if (asRTCRtpScriptTransform !== undefined) return asRTCRtpScriptTransform;
  }
  throw typeMismatch(context, 'a RTCRtpSFrameDecryptor or a RTCRtpScriptTransform');
}
