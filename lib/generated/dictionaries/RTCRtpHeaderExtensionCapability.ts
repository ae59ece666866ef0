// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDOMString, toDictionarySource } from '../../webidl/convert';
import { type RTCRtpTransceiverDirection, convertRTCRtpTransceiverDirection } from '../enums/RTCRtpTransceiverDirection';

/**
 * A header extension that can be used. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpheaderextensioncapability)
 * @category WebRTC
 */
export interface RTCRtpHeaderExtensionCapability {
  /** Whether it is offered; `stopped`: it is not. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcrtpheaderextensioncapability-direction) */
  direction: RTCRtpTransceiverDirection;
  /** Its name. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpheaderextensioncapability-uri) */
  uri: string;
}

/** @internal */
export type RTCRtpHeaderExtensionCapabilityDict = RTCRtpHeaderExtensionCapability;

/** @internal */
export function convertRTCRtpHeaderExtensionCapability(value: unknown, context: string): RTCRtpHeaderExtensionCapability {
  const result = {} as RTCRtpHeaderExtensionCapability;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.direction;
  if (member === undefined) throw missingMember(context, 'RTCRtpHeaderExtensionCapability', 'direction');
  result.direction = convertRTCRtpTransceiverDirection(member, `${context}: direction`);
  member = source.uri;
  if (member === undefined) throw missingMember(context, 'RTCRtpHeaderExtensionCapability', 'uri');
  result.uri = toDOMString(member, `${context}: uri`);
  return result;
}

/** @internal */
export function exposeRTCRtpHeaderExtensionCapability(dictionary: RTCRtpHeaderExtensionCapability): RTCRtpHeaderExtensionCapability {
  const result = {} as RTCRtpHeaderExtensionCapability;
  result.direction = dictionary.direction;
  result.uri = dictionary.uri;
  return result;
}
