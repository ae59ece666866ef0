// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toDOMString, toNumber } from '../../webidl/convert';
import { exposeNullable } from '../../webidl/expose';
import { defineInterface, illegalConstructor, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf, wrapBound } from '../../webidl/wrapper';
import { type RTCInsertableStreams, exposeRTCInsertableStreams } from '../dictionaries/RTCInsertableStreams';
import { type RTCRtpCapabilities, exposeRTCRtpCapabilities } from '../dictionaries/RTCRtpCapabilities';
import { type RTCRtpContributingSource, exposeRTCRtpContributingSource } from '../dictionaries/RTCRtpContributingSource';
import { type RTCRtpReceiveParameters, exposeRTCRtpReceiveParameters } from '../dictionaries/RTCRtpReceiveParameters';
import { type RTCRtpSynchronizationSource, exposeRTCRtpSynchronizationSource } from '../dictionaries/RTCRtpSynchronizationSource';
import { implementations } from '../implementations';
import { type RTCRtpReceiverTransform, convertRTCRtpReceiverTransform } from '../typedefs/RTCRtpReceiverTransform';
import { type MediaStreamTrack, type MediaStreamTrackAlgorithms, wrapMediaStreamTrack } from './MediaStreamTrack';
import { type RTCDtlsTransport, type RTCDtlsTransportAlgorithms, wrapRTCDtlsTransport } from './RTCDtlsTransport';
import type { RTCRtpSFrameDecryptor, RTCRtpSFrameDecryptorAlgorithms } from './RTCRtpSFrameDecryptor';
import type { RTCRtpScriptTransform, RTCRtpScriptTransformAlgorithms } from './RTCRtpScriptTransform';
import { type RTCStatsReport, type RTCStatsReportAlgorithms, wrapRTCStatsReport } from './RTCStatsReport';
import type { SFrameTransform, SFrameTransformAlgorithms } from './SFrameTransform';

/** What implements RTCRtpReceiver. @internal */
export interface RTCRtpReceiverAlgorithms {
  readonly track: MediaStreamTrackAlgorithms;
  readonly transport: RTCDtlsTransportAlgorithms | null;
  getParameters(): RTCRtpReceiveParameters;
  getContributingSources(): readonly RTCRtpContributingSource[];
  getSynchronizationSources(): readonly RTCRtpSynchronizationSource[];
  getStats(): Promise<RTCStatsReportAlgorithms>;
  jitterBufferTarget: number | null;
  transform: RTCRtpSFrameDecryptorAlgorithms | RTCRtpScriptTransformAlgorithms | SFrameTransformAlgorithms | null;
  createEncodedStreams(): RTCInsertableStreams;
}

/** The static operations of RTCRtpReceiver. @internal */
export interface RTCRtpReceiverStatics {
  getCapabilities(kind: string): RTCRtpCapabilities | null;
}

let construct: (impl: RTCRtpReceiverAlgorithms) => RTCRtpReceiver;
let implOf: (value: object) => RTCRtpReceiverAlgorithms | undefined;

/**
 * Receives a track and decodes it. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver)
 * @category WebRTC
 */
export class RTCRtpReceiver {
  readonly #impl: RTCRtpReceiverAlgorithms;

  static {
    construct = (impl) => new (RTCRtpReceiver as unknown as AdoptingConstructor<RTCRtpReceiverAlgorithms, RTCRtpReceiver>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: RTCRtpReceiverAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('RTCRtpReceiver');
    this.#impl = attach(impl as RTCRtpReceiverAlgorithms, this);
  }

  /** What is received; muted until packets come. There from the beginning. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtpreceiver-track) */
  get track(): MediaStreamTrack {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpReceiver.track');
    return wrapMediaStreamTrack(this.#impl.track);
  }

  /** Where it is received; null before it is negotiated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-transport) */
  get transport(): RTCDtlsTransport | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpReceiver.transport');
    return exposeNullable(this.#impl.transport, wrapRTCDtlsTransport);
  }

  /** The codecs and header extensions that can be received; null for a kind that does not exist. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-getcapabilities) */
  static getCapabilities(kind: string): RTCRtpCapabilities | null {
    requireArguments(arguments.length, 1, 'RTCRtpReceiver.getCapabilities');
    return exposeNullable(implementations.RTCRtpReceiver.getCapabilities(toDOMString(kind, 'RTCRtpReceiver.getCapabilities: argument 1')), exposeRTCRtpCapabilities);
  }

  /** The codecs and header extensions that were negotiated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-getparameters) */
  getParameters(): RTCRtpReceiveParameters {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpReceiver.getParameters');
    return exposeRTCRtpReceiveParameters(this.#impl.getParameters());
  }

  /** The CSRCs of the last 10 seconds, newest first. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-getcontributingsources) */
  getContributingSources(): RTCRtpContributingSource[] {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpReceiver.getContributingSources');
    return this.#impl.getContributingSources().map(exposeRTCRtpContributingSource);
  }

  /** The SSRCs of the last 10 seconds, newest first. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-getsynchronizationsources) */
  getSynchronizationSources(): RTCRtpSynchronizationSource[] {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpReceiver.getSynchronizationSources');
    return this.#impl.getSynchronizationSources().map(exposeRTCRtpSynchronizationSource);
  }

  /** Statistics of what is received, and of all that they refer to. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-getstats) */
  getStats(): Promise<RTCStatsReport> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCRtpReceiver.getStats');
      return this.#impl.getStats().then(wrapRTCStatsReport);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * Milliseconds for which media is held back against jitter, 0 to 4000; null: as the network asks. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-jitterbuffertarget)
   * @throws RangeError when set out of range.
   */
  get jitterBufferTarget(): number | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpReceiver.jitterBufferTarget');
    return this.#impl.jitterBufferTarget;
  }

  set jitterBufferTarget(value: number | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpReceiver.jitterBufferTarget');
    this.#impl.jitterBufferTarget = value === undefined || value === null ? null : toNumber('double', value, 'RTCRtpReceiver.jitterBufferTarget');
  }

  /**
   * What the encoded frames go through on their way from depacketizer to decoder. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpreceiver-transform)
   * @throws InvalidStateError when it is, or was, another's.
   */
  get transform(): RTCRtpReceiverTransform | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpReceiver.transform');
    return exposeNullable(this.#impl.transform, (value) => wrapBound<RTCRtpSFrameDecryptor | RTCRtpScriptTransform | SFrameTransform>(value));
  }

  set transform(value: RTCRtpReceiverTransform | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpReceiver.transform');
    this.#impl.transform = value === undefined || value === null ? null : convertRTCRtpReceiverTransform(value, 'RTCRtpReceiver.transform');
  }

  /**
   * The encoded frames as streams of this thread; once.
   * @throws InvalidStateError when there are such streams, or a transform.
   * @deprecated Chromium's before transforms; use `transform`.
   */
  createEncodedStreams(): RTCInsertableStreams {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpReceiver.createEncodedStreams');
    return exposeRTCInsertableStreams(this.#impl.createEncodedStreams());
  }
}
defineInterface(RTCRtpReceiver, 'RTCRtpReceiver');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCRtpReceiver(impl: RTCRtpReceiverAlgorithms): RTCRtpReceiver {
  return (shellOf(impl) as RTCRtpReceiver | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCRtpReceiver(value: unknown): RTCRtpReceiverAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCRtpReceiver(value: unknown, context = 'Value'): RTCRtpReceiverAlgorithms {
  const impl = implOfRTCRtpReceiver(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCRtpReceiver');
  return impl;
}

/** A shell as it is. @internal */
export function checkRTCRtpReceiver(value: unknown, context: string): RTCRtpReceiver {
  unwrapRTCRtpReceiver(value, context);
  return value as RTCRtpReceiver;
}
