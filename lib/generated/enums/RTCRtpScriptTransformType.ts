// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * What a script transform does. [Specification](https://w3c.github.io/webrtc-encoded-transform/#enumdef-rtcrtpscripttransformtype)
 * @category Encoded transform
 */
export type RTCRtpScriptTransformType = 'sframe';

const values: ReadonlySet<string> = new Set<RTCRtpScriptTransformType>(['sframe']);

/** @internal */
export function isRTCRtpScriptTransformType(value: string): value is RTCRtpScriptTransformType {
  return values.has(value);
}

/** @internal */
export function convertRTCRtpScriptTransformType(value: unknown, context: string): RTCRtpScriptTransformType {
  const string = toDOMString(value, context);
  if (!isRTCRtpScriptTransformType(string)) throw notInEnum(context, string, 'RTCRtpScriptTransformType');
  return string;
}
