// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type RTCErrorInit, convertRTCErrorInit } from '../dictionaries/RTCErrorInit';
import type { RTCErrorDetailType } from '../enums/RTCErrorDetailType';

let isInstance: (value: object) => boolean;

/**
 * What went wrong in a transport, a channel or a description. Its `name` is `OperationError`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror)
 * @category WebRTC
 */
export class RTCError extends DOMException {
  readonly #errorDetail: RTCErrorDetailType;
  readonly #sdpLineNumber: number | null;
  readonly #sctpCauseCode: number | null;
  readonly #receivedAlert: number | null;
  readonly #sentAlert: number | null;
  readonly #httpRequestStatusCode: number | null;

  static {
    isInstance = (value) => #errorDetail in value;
  }

  /**
   * An error with these values. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror)
   * @throws TypeError without `errorDetail`.
   */
  constructor(init: RTCErrorInit, message: string = '') {
    requireArguments(arguments.length, 1, 'RTCError');
    const initValue = convertRTCErrorInit(init, 'RTCError: argument 1');
    const messageValue = toDOMString(message, 'RTCError: argument 2');
    super(messageValue, 'OperationError');
    this.#errorDetail = initValue.errorDetail;
    this.#sdpLineNumber = initValue.sdpLineNumber ?? null;
    this.#sctpCauseCode = initValue.sctpCauseCode ?? null;
    this.#receivedAlert = initValue.receivedAlert ?? null;
    this.#sentAlert = initValue.sentAlert ?? null;
    this.#httpRequestStatusCode = initValue.httpRequestStatusCode ?? null;
  }

  /** What failed. The declared type, as that of lib.dom, leaves out the values of identity providers; `as RTCErrorDetailType` has them. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-errordetail) */
  get errorDetail(): Exclude<RTCErrorDetailType, `idp-${string}`> {
    if (!(#errorDetail in this)) throw illegalInvocation('RTCError.errorDetail');
    return this.#errorDetail as Exclude<RTCErrorDetailType, `idp-${string}`>;
  }

  /** The line of the SDP, from 1, for `sdp-syntax-error`; else null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-sdplinenumber) */
  get sdpLineNumber(): number | null {
    if (!(#sdpLineNumber in this)) throw illegalInvocation('RTCError.sdpLineNumber');
    return this.#sdpLineNumber;
  }

  /** The SCTP cause, for `sctp-failure`; else null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-sctpcausecode) */
  get sctpCauseCode(): number | null {
    if (!(#sctpCauseCode in this)) throw illegalInvocation('RTCError.sctpCauseCode');
    return this.#sctpCauseCode;
  }

  /** The DTLS alert that the peer sent, for `dtls-failure`; else null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-receivedalert) */
  get receivedAlert(): number | null {
    if (!(#receivedAlert in this)) throw illegalInvocation('RTCError.receivedAlert');
    return this.#receivedAlert;
  }

  /** The DTLS alert that was sent, for `dtls-failure`; else null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-sentalert) */
  get sentAlert(): number | null {
    if (!(#sentAlert in this)) throw illegalInvocation('RTCError.sentAlert');
    return this.#sentAlert;
  }

  /** The HTTP status of an identity provider; else null. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcerror-httprequeststatuscode) */
  get httpRequestStatusCode(): number | null {
    if (!(#httpRequestStatusCode in this)) throw illegalInvocation('RTCError.httpRequestStatusCode');
    return this.#httpRequestStatusCode;
  }
}
defineInterface(RTCError, 'RTCError');

/** @internal */
export function checkRTCError(value: unknown, context: string): RTCError {
  if (!isObject(value) || !isInstance(value)) throw typeMismatch(context, 'of type RTCError');
  return value as RTCError;
}
