// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { typeMismatch } from '../../webidl/interface';
import { type RTCRtpSFrameEncryptor, type RTCRtpSFrameEncryptorAlgorithms, implOfRTCRtpSFrameEncryptor } from '../interfaces/RTCRtpSFrameEncryptor';
import { type RTCRtpScriptTransform, type RTCRtpScriptTransformAlgorithms, implOfRTCRtpScriptTransform } from '../interfaces/RTCRtpScriptTransform';

/**
 * What a sender's `transform` can be. [Specification](https://w3c.github.io/webrtc-encoded-transform/#typedefdef-rtcrtpsendertransform)
 * @category Encoded transform
 */
export type RTCRtpSenderTransform = RTCRtpSFrameEncryptor | RTCRtpScriptTransform;

/** @internal */
export function convertRTCRtpSenderTransform(value: unknown, context: string): RTCRtpSFrameEncryptorAlgorithms | RTCRtpScriptTransformAlgorithms {
  if (isObject(value)) {
    const asRTCRtpSFrameEncryptor = implOfRTCRtpSFrameEncryptor(value);
    if (asRTCRtpSFrameEncryptor !== undefined) return asRTCRtpSFrameEncryptor;
    const asRTCRtpScriptTransform = implOfRTCRtpScriptTransform(value);
    if (asRTCRtpScriptTransform !== undefined) return asRTCRtpScriptTransform;
  }
  throw typeMismatch(context, 'a RTCRtpSFrameEncryptor or a RTCRtpScriptTransform');
}
