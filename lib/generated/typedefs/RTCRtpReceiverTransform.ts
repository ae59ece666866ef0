// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { typeMismatch } from '../../webidl/interface';
import { type RTCRtpScriptTransform, type RTCRtpScriptTransformAlgorithms, implOfRTCRtpScriptTransform } from '../interfaces/RTCRtpScriptTransform';

/**
 * What a receiver's `transform` can be. [Specification](https://w3c.github.io/webrtc-encoded-transform/#typedefdef-rtcrtpreceivertransform)
 * @category Encoded transform
 */
export type RTCRtpReceiverTransform = RTCRtpScriptTransform;

/** @internal */
export function convertRTCRtpReceiverTransform(value: unknown, context: string): RTCRtpScriptTransformAlgorithms {
  if (isObject(value)) {
    const asRTCRtpScriptTransform = implOfRTCRtpScriptTransform(value);
    if (asRTCRtpScriptTransform !== undefined) return asRTCRtpScriptTransform;
  }
  throw typeMismatch(context, 'a RTCRtpScriptTransform');
}
