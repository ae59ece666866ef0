// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { typeMismatch } from '../../webidl/interface';
import { type RTCRtpSFrameDecryptor, type RTCRtpSFrameDecryptorAlgorithms, implOfRTCRtpSFrameDecryptor } from '../interfaces/RTCRtpSFrameDecryptor';
import { type RTCRtpScriptTransform, type RTCRtpScriptTransformAlgorithms, implOfRTCRtpScriptTransform } from '../interfaces/RTCRtpScriptTransform';
import { type SFrameTransform, type SFrameTransformAlgorithms, implOfSFrameTransform } from '../interfaces/SFrameTransform';

/**
 * What a receiver's `transform` can be.
 * @category WebRTC
 */
export type RTCRtpReceiverTransform = RTCRtpSFrameDecryptor | RTCRtpScriptTransform | SFrameTransform;

/** @internal */
export function convertRTCRtpReceiverTransform(value: unknown, context: string): RTCRtpSFrameDecryptorAlgorithms | RTCRtpScriptTransformAlgorithms | SFrameTransformAlgorithms {
  if (isObject(value)) {
    const asRTCRtpSFrameDecryptor = implOfRTCRtpSFrameDecryptor(value);
    if (asRTCRtpSFrameDecryptor !== undefined) return asRTCRtpSFrameDecryptor;
    const asRTCRtpScriptTransform = implOfRTCRtpScriptTransform(value);
    if (asRTCRtpScriptTransform !== undefined) return asRTCRtpScriptTransform;
    const asSFrameTransform = implOfSFrameTransform(value);
    if (asSFrameTransform !== undefined) return asSFrameTransform;
  }
  throw typeMismatch(context, 'a RTCRtpSFrameDecryptor or a RTCRtpScriptTransform or a SFrameTransform');
}
