// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toDOMString } from '../../webidl/convert';
import { exposeNullable } from '../../webidl/expose';
import { defineInterface, illegalConstructor, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type RTCRtpCapabilities, exposeRTCRtpCapabilities } from '../dictionaries/RTCRtpCapabilities';
import { type RTCRtpSendParameters, type RTCRtpSendParametersDict, convertRTCRtpSendParameters, exposeRTCRtpSendParameters } from '../dictionaries/RTCRtpSendParameters';
import { type RTCSetParameterOptions, convertRTCSetParameterOptions } from '../dictionaries/RTCSetParameterOptions';
import { implementations } from '../implementations';
import { type MediaStream, type MediaStreamAlgorithms, unwrapMediaStream } from './MediaStream';
import { type MediaStreamTrack, type MediaStreamTrackAlgorithms, unwrapMediaStreamTrack, wrapMediaStreamTrack } from './MediaStreamTrack';
import { type RTCDTMFSender, type RTCDTMFSenderAlgorithms, wrapRTCDTMFSender } from './RTCDTMFSender';
import { type RTCDtlsTransport, type RTCDtlsTransportAlgorithms, wrapRTCDtlsTransport } from './RTCDtlsTransport';
import { type RTCStatsReport, type RTCStatsReportAlgorithms, wrapRTCStatsReport } from './RTCStatsReport';

/** What implements RTCRtpSender. @internal */
export interface RTCRtpSenderAlgorithms {
  readonly track: MediaStreamTrackAlgorithms | null;
  readonly transport: RTCDtlsTransportAlgorithms | null;
  setParameters(parameters: RTCRtpSendParametersDict, setParameterOptions: RTCSetParameterOptions): Promise<void>;
  getParameters(): RTCRtpSendParameters;
  replaceTrack(withTrack: MediaStreamTrackAlgorithms | null): Promise<void>;
  setStreams(...streams: MediaStreamAlgorithms[]): void;
  getStats(): Promise<RTCStatsReportAlgorithms>;
  readonly dtmf: RTCDTMFSenderAlgorithms | null;
}

/** The static operations of RTCRtpSender. @internal */
export interface RTCRtpSenderStatics {
  getCapabilities(kind: string): RTCRtpCapabilities | null;
}

let construct: (impl: RTCRtpSenderAlgorithms) => RTCRtpSender;
let implOf: (value: object) => RTCRtpSenderAlgorithms | undefined;

/** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender) */
export class RTCRtpSender {
  readonly #impl: RTCRtpSenderAlgorithms;

  static {
    construct = (impl) => new (RTCRtpSender as unknown as AdoptingConstructor<RTCRtpSenderAlgorithms, RTCRtpSender>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: RTCRtpSenderAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('RTCRtpSender');
    this.#impl = attach(impl as RTCRtpSenderAlgorithms, this);
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-track) */
  get track(): MediaStreamTrack | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.track');
    return exposeNullable(this.#impl.track, wrapMediaStreamTrack);
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-transport) */
  get transport(): RTCDtlsTransport | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.transport');
    return exposeNullable(this.#impl.transport, wrapRTCDtlsTransport);
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-getcapabilities) */
  static getCapabilities(kind: string): RTCRtpCapabilities | null {
    requireArguments(arguments.length, 1, 'RTCRtpSender.getCapabilities');
    return exposeNullable(implementations.RTCRtpSender.getCapabilities(toDOMString(kind, 'RTCRtpSender.getCapabilities: argument 1')), exposeRTCRtpCapabilities);
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-setparameters) */
  setParameters(parameters: RTCRtpSendParameters, setParameterOptions: RTCSetParameterOptions = {}): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.setParameters');
      requireArguments(arguments.length, 1, 'RTCRtpSender.setParameters');
      return this.#impl.setParameters(convertRTCRtpSendParameters(parameters, 'RTCRtpSender.setParameters: argument 1'), convertRTCSetParameterOptions(setParameterOptions, 'RTCRtpSender.setParameters: argument 2'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-getparameters) */
  getParameters(): RTCRtpSendParameters {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.getParameters');
    return exposeRTCRtpSendParameters(this.#impl.getParameters());
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-replacetrack) */
  replaceTrack(withTrack: MediaStreamTrack | null): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.replaceTrack');
      requireArguments(arguments.length, 1, 'RTCRtpSender.replaceTrack');
      return this.#impl.replaceTrack(withTrack === undefined || withTrack === null ? null : unwrapMediaStreamTrack(withTrack, 'RTCRtpSender.replaceTrack: argument 1'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-setstreams) */
  setStreams(...streams: MediaStream[]): void {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.setStreams');
    this.#impl.setStreams(...streams.map((value, index) => unwrapMediaStream(value, `RTCRtpSender.setStreams: argument ${index + 1}`)));
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-getstats) */
  getStats(): Promise<RTCStatsReport> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.getStats');
      return this.#impl.getStats().then(wrapRTCStatsReport);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-dtmf) */
  get dtmf(): RTCDTMFSender | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.dtmf');
    return exposeNullable(this.#impl.dtmf, wrapRTCDTMFSender);
  }
}
defineInterface(RTCRtpSender, 'RTCRtpSender');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCRtpSender(impl: RTCRtpSenderAlgorithms): RTCRtpSender {
  return (shellOf(impl) as RTCRtpSender | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCRtpSender(value: unknown): RTCRtpSenderAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCRtpSender(value: unknown, context = 'Value'): RTCRtpSenderAlgorithms {
  const impl = implOfRTCRtpSender(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCRtpSender');
  return impl;
}
