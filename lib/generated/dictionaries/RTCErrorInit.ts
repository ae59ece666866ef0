// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource, toNumber } from '../../webidl/convert';
import { type RTCErrorDetailType, convertRTCErrorDetailType } from '../enums/RTCErrorDetailType';

/**
 * Makes an {@link RTCError}. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorinit)
 * @category WebRTC
 */
export interface RTCErrorInit {
  /** What failed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorinit-errordetail) */
  errorDetail: RTCErrorDetailType;
  /** The HTTP status of an identity provider. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcerrorinit-httprequeststatuscode) */
  httpRequestStatusCode?: number;
  /** The DTLS alert that was received. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorinit-receivedalert) */
  receivedAlert?: number;
  /** The SCTP cause. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorinit-sctpcausecode) */
  sctpCauseCode?: number;
  /** The line of the SDP, from 1. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorinit-sdplinenumber) */
  sdpLineNumber?: number;
  /** The DTLS alert that was sent. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorinit-sentalert) */
  sentAlert?: number;
}

/** @internal */
export interface RTCErrorInitDict {
  errorDetail: RTCErrorDetailType;
  httpRequestStatusCode?: number;
  receivedAlert?: number;
  sctpCauseCode?: number;
  sdpLineNumber?: number;
  sentAlert?: number;
}

/** @internal */
export function convertRTCErrorInit(value: unknown, context: string): RTCErrorInit {
  const result = {} as RTCErrorInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.errorDetail;
  if (member === undefined) throw missingMember(context, 'RTCErrorInit', 'errorDetail');
  result.errorDetail = convertRTCErrorDetailType(member, `${context}: errorDetail`);
  member = source.httpRequestStatusCode;
  if (member !== undefined) result.httpRequestStatusCode = toNumber('long', member, `${context}: httpRequestStatusCode`);
  member = source.receivedAlert;
  if (member !== undefined) result.receivedAlert = toNumber('unsigned long', member, `${context}: receivedAlert`);
  member = source.sctpCauseCode;
  if (member !== undefined) result.sctpCauseCode = toNumber('long', member, `${context}: sctpCauseCode`);
  member = source.sdpLineNumber;
  if (member !== undefined) result.sdpLineNumber = toNumber('long', member, `${context}: sdpLineNumber`);
  member = source.sentAlert;
  if (member !== undefined) result.sentAlert = toNumber('unsigned long', member, `${context}: sentAlert`);
  return result;
}
