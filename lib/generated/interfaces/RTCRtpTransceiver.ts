// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toDOMString, toSequence } from '../../webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type RTCRtpCodec, convertRTCRtpCodec } from '../dictionaries/RTCRtpCodec';
import { type RTCRtpHeaderExtensionCapability, convertRTCRtpHeaderExtensionCapability, exposeRTCRtpHeaderExtensionCapability } from '../dictionaries/RTCRtpHeaderExtensionCapability';
import { type RTCRtpTransceiverDirection, isRTCRtpTransceiverDirection } from '../enums/RTCRtpTransceiverDirection';
import { type RTCRtpReceiver, type RTCRtpReceiverAlgorithms, wrapRTCRtpReceiver } from './RTCRtpReceiver';
import { type RTCRtpSender, type RTCRtpSenderAlgorithms, wrapRTCRtpSender } from './RTCRtpSender';

/** What implements RTCRtpTransceiver. @internal */
export interface RTCRtpTransceiverAlgorithms {
  readonly mid: string | null;
  readonly sender: RTCRtpSenderAlgorithms;
  readonly receiver: RTCRtpReceiverAlgorithms;
  direction: RTCRtpTransceiverDirection;
  readonly currentDirection: RTCRtpTransceiverDirection | null;
  stop(): void;
  setCodecPreferences(codecs: RTCRtpCodec[]): void;
  getHeaderExtensionsToNegotiate(): readonly RTCRtpHeaderExtensionCapability[];
  setHeaderExtensionsToNegotiate(extensions: RTCRtpHeaderExtensionCapability[]): void;
  getNegotiatedHeaderExtensions(): readonly RTCRtpHeaderExtensionCapability[];
  readonly stopped: boolean;
}

let construct: (impl: RTCRtpTransceiverAlgorithms) => RTCRtpTransceiver;
let implOf: (value: object) => RTCRtpTransceiverAlgorithms | undefined;

/**
 * A sender and a receiver that share a media section of the SDP. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver)
 * @category WebRTC
 */
export class RTCRtpTransceiver {
  readonly #impl: RTCRtpTransceiverAlgorithms;

  static {
    construct = (impl) => new (RTCRtpTransceiver as unknown as AdoptingConstructor<RTCRtpTransceiverAlgorithms, RTCRtpTransceiver>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: RTCRtpTransceiverAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('RTCRtpTransceiver');
    this.#impl = attach(impl as RTCRtpTransceiverAlgorithms, this);
  }

  /** The media section's mid; null before it is negotiated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtptransceiver-mid) */
  get mid(): string | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpTransceiver.mid');
    return this.#impl.mid;
  }

  /** Its sender. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-sender) */
  get sender(): RTCRtpSender {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpTransceiver.sender');
    return wrapRTCRtpSender(this.#impl.sender);
  }

  /** Its receiver. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-receiver) */
  get receiver(): RTCRtpReceiver {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpTransceiver.receiver');
    return wrapRTCRtpReceiver(this.#impl.receiver);
  }

  /**
   * What is wanted, for the next negotiation. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-direction)
   * @throws InvalidStateError when set on a stopped transceiver.
   * @throws TypeError when set to `stopped`.
   */
  get direction(): RTCRtpTransceiverDirection {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpTransceiver.direction');
    return this.#impl.direction;
  }

  set direction(value: RTCRtpTransceiverDirection) {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpTransceiver.direction');
    const string = toDOMString(value, 'RTCRtpTransceiver.direction');
    if (isRTCRtpTransceiverDirection(string)) this.#impl.direction = string;
  }

  /** What was negotiated; null before, and `stopped` after the end. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-currentdirection) */
  get currentDirection(): RTCRtpTransceiverDirection | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpTransceiver.currentDirection');
    return this.#impl.currentDirection;
  }

  /**
   * Ends sending and receiving for good; the next negotiation tells the peer. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-stop)
   * @throws InvalidStateError when the connection is closed.
   */
  stop(): void {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpTransceiver.stop');
    this.#impl.stop();
  }

  /**
   * The codecs to negotiate, in order; an empty list restores the default. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-setcodecpreferences)
   * @throws InvalidModificationError for a codec that is in no capabilities, or for a list without a codec that carries media.
   */
  setCodecPreferences(codecs: RTCRtpCodec[]): void {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpTransceiver.setCodecPreferences');
    requireArguments(arguments.length, 1, 'RTCRtpTransceiver.setCodecPreferences');
    this.#impl.setCodecPreferences(toSequence(convertRTCRtpCodec, codecs, 'RTCRtpTransceiver.setCodecPreferences: argument 1'));
  }

  /** All RTP header extensions, with what the next offer or answer does about them. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcrtptransceiver-getheaderextensionstonegotiate) */
  getHeaderExtensionsToNegotiate(): RTCRtpHeaderExtensionCapability[] {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpTransceiver.getHeaderExtensionsToNegotiate');
    return this.#impl.getHeaderExtensionsToNegotiate().map(exposeRTCRtpHeaderExtensionCapability);
  }

  /**
   * Takes them back changed: the same list with other directions. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcrtptransceiver-setheaderextensionstonegotiate)
   * @throws InvalidModificationError when the list is another, or does without the mid.
   */
  setHeaderExtensionsToNegotiate(extensions: RTCRtpHeaderExtensionCapability[]): void {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpTransceiver.setHeaderExtensionsToNegotiate');
    requireArguments(arguments.length, 1, 'RTCRtpTransceiver.setHeaderExtensionsToNegotiate');
    this.#impl.setHeaderExtensionsToNegotiate(toSequence(convertRTCRtpHeaderExtensionCapability, extensions, 'RTCRtpTransceiver.setHeaderExtensionsToNegotiate: argument 1'));
  }

  /** What was negotiated of them; all `stopped` before. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcrtptransceiver-getnegotiatedheaderextensions) */
  getNegotiatedHeaderExtensions(): RTCRtpHeaderExtensionCapability[] {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpTransceiver.getNegotiatedHeaderExtensions');
    return this.#impl.getNegotiatedHeaderExtensions().map(exposeRTCRtpHeaderExtensionCapability);
  }

  /**
   * Whether the transceiver is stopped.
   * @deprecated Of an earlier WebRTC; `currentDirection` is `stopped` then.
   */
  get stopped(): boolean {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpTransceiver.stopped');
    return this.#impl.stopped;
  }
}
defineInterface(RTCRtpTransceiver, 'RTCRtpTransceiver');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCRtpTransceiver(impl: RTCRtpTransceiverAlgorithms): RTCRtpTransceiver {
  return (shellOf(impl) as RTCRtpTransceiver | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCRtpTransceiver(value: unknown): RTCRtpTransceiverAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCRtpTransceiver(value: unknown, context = 'Value'): RTCRtpTransceiverAlgorithms {
  const impl = implOfRTCRtpTransceiver(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCRtpTransceiver');
  return impl;
}

/** A shell as it is. @internal */
export function checkRTCRtpTransceiver(value: unknown, context: string): RTCRtpTransceiver {
  unwrapRTCRtpTransceiver(value, context);
  return value as RTCRtpTransceiver;
}
