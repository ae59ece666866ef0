// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toBoolean, toDOMString, toDictionarySource, toNumber } from '../../webidl/convert';

/**
 * A header extension that was negotiated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpheaderextensionparameters)
 * @category WebRTC
 */
export interface RTCRtpHeaderExtensionParameters {
  /** Whether it is encrypted. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpheaderextensionparameters-encrypted) */
  encrypted?: boolean;
  /** Its number in the packets. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpheaderextensionparameters-id) */
  id: number;
  /** Its name. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpheaderextensionparameters-uri) */
  uri: string;
}

/** @internal */
export interface RTCRtpHeaderExtensionParametersDict {
  encrypted: boolean;
  id: number;
  uri: string;
}

/** @internal */
export function convertRTCRtpHeaderExtensionParameters(value: unknown, context: string): RTCRtpHeaderExtensionParametersDict {
  const result = {} as RTCRtpHeaderExtensionParametersDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.encrypted;
  result.encrypted = member === undefined ? false : toBoolean(member);
  member = source.id;
  if (member === undefined) throw missingMember(context, 'RTCRtpHeaderExtensionParameters', 'id');
  result.id = toNumber('unsigned short', member, `${context}: id`);
  member = source.uri;
  if (member === undefined) throw missingMember(context, 'RTCRtpHeaderExtensionParameters', 'uri');
  result.uri = toDOMString(member, `${context}: uri`);
  return result;
}

/** @internal */
export function exposeRTCRtpHeaderExtensionParameters(dictionary: RTCRtpHeaderExtensionParameters): RTCRtpHeaderExtensionParameters {
  const result = {} as RTCRtpHeaderExtensionParameters;
  if (dictionary.encrypted !== undefined) result.encrypted = dictionary.encrypted;
  result.id = dictionary.id;
  result.uri = dictionary.uri;
  return result;
}
