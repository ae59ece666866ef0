// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { typeMismatch } from '../../webidl/interface';
import { type RTCRtpSFrameEncryptor, type RTCRtpSFrameEncryptorAlgorithms, implOfRTCRtpSFrameEncryptor } from '../interfaces/RTCRtpSFrameEncryptor';
import { type RTCRtpScriptTransform, type RTCRtpScriptTransformAlgorithms, implOfRTCRtpScriptTransform } from '../interfaces/RTCRtpScriptTransform';
import { type SFrameTransform, type SFrameTransformAlgorithms, implOfSFrameTransform } from '../interfaces/SFrameTransform';

/**
 * What a sender's `transform` can be.
 * @category WebRTC
 */
export type RTCRtpSenderTransform = RTCRtpSFrameEncryptor | RTCRtpScriptTransform | SFrameTransform;

/** @internal */
export function convertRTCRtpSenderTransform(value: unknown, context: string): RTCRtpSFrameEncryptorAlgorithms | RTCRtpScriptTransformAlgorithms | SFrameTransformAlgorithms {
  if (isObject(value)) {
    const asRTCRtpSFrameEncryptor = implOfRTCRtpSFrameEncryptor(value);
    if (asRTCRtpSFrameEncryptor !== undefined) return asRTCRtpSFrameEncryptor;
    const asRTCRtpScriptTransform = implOfRTCRtpScriptTransform(value);
    if (asRTCRtpScriptTransform !== undefined) return asRTCRtpScriptTransform;
    const asSFrameTransform = implOfSFrameTransform(value);
    if (asSFrameTransform !== undefined) return asSFrameTransform;
  }
  throw typeMismatch(context, 'a RTCRtpSFrameEncryptor or a RTCRtpScriptTransform or a SFrameTransform');
}
