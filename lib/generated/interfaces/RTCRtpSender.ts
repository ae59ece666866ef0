// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toDOMString, toSequence } from '../../webidl/convert';
import { exposeNullable } from '../../webidl/expose';
import { defineInterface, illegalConstructor, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf, wrapBound } from '../../webidl/wrapper';
import { type RTCInsertableStreams, exposeRTCInsertableStreams } from '../dictionaries/RTCInsertableStreams';
import { type RTCRtpCapabilities, exposeRTCRtpCapabilities } from '../dictionaries/RTCRtpCapabilities';
import { type RTCRtpSendParameters, type RTCRtpSendParametersDict, convertRTCRtpSendParameters, exposeRTCRtpSendParameters } from '../dictionaries/RTCRtpSendParameters';
import { type RTCSetParameterOptions, type RTCSetParameterOptionsDict, convertRTCSetParameterOptions } from '../dictionaries/RTCSetParameterOptions';
import { implementations } from '../implementations';
import { type RTCRtpSenderTransform, convertRTCRtpSenderTransform } from '../typedefs/RTCRtpSenderTransform';
import { type MediaStream, type MediaStreamAlgorithms, unwrapMediaStream } from './MediaStream';
import { type MediaStreamTrack, type MediaStreamTrackAlgorithms, unwrapMediaStreamTrack, wrapMediaStreamTrack } from './MediaStreamTrack';
import { type RTCDTMFSender, type RTCDTMFSenderAlgorithms, wrapRTCDTMFSender } from './RTCDTMFSender';
import { type RTCDtlsTransport, type RTCDtlsTransportAlgorithms, wrapRTCDtlsTransport } from './RTCDtlsTransport';
import type { RTCRtpSFrameEncryptor, RTCRtpSFrameEncryptorAlgorithms } from './RTCRtpSFrameEncryptor';
import type { RTCRtpScriptTransform, RTCRtpScriptTransformAlgorithms } from './RTCRtpScriptTransform';
import { type RTCStatsReport, type RTCStatsReportAlgorithms, wrapRTCStatsReport } from './RTCStatsReport';
import type { SFrameTransform, SFrameTransformAlgorithms } from './SFrameTransform';

/** What implements RTCRtpSender. @internal */
export interface RTCRtpSenderAlgorithms {
  readonly track: MediaStreamTrackAlgorithms | null;
  readonly transport: RTCDtlsTransportAlgorithms | null;
  setParameters(parameters: RTCRtpSendParametersDict, setParameterOptions: RTCSetParameterOptionsDict): Promise<void>;
  getParameters(): RTCRtpSendParameters;
  replaceTrack(withTrack: MediaStreamTrackAlgorithms | null): Promise<void>;
  setStreams(...streams: MediaStreamAlgorithms[]): void;
  getStats(): Promise<RTCStatsReportAlgorithms>;
  readonly dtmf: RTCDTMFSenderAlgorithms | null;
  transform: RTCRtpSFrameEncryptorAlgorithms | RTCRtpScriptTransformAlgorithms | SFrameTransformAlgorithms | null;
  createEncodedStreams(): RTCInsertableStreams;
  generateKeyFrame(rids: string[] | undefined): Promise<void>;
}

/** The static operations of RTCRtpSender. @internal */
export interface RTCRtpSenderStatics {
  getCapabilities(kind: string): RTCRtpCapabilities | null;
}

let construct: (impl: RTCRtpSenderAlgorithms) => RTCRtpSender;
let implOf: (value: object) => RTCRtpSenderAlgorithms | undefined;

/**
 * Encodes a track and sends it. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender)
 * @category WebRTC
 */
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

  /** What is sent; null when nothing is. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-track) */
  get track(): MediaStreamTrack | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.track');
    return exposeNullable(this.#impl.track, wrapMediaStreamTrack);
  }

  /** Where it is sent; null before it is negotiated. All bundled senders share one. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-transport) */
  get transport(): RTCDtlsTransport | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.transport');
    return exposeNullable(this.#impl.transport, wrapRTCDtlsTransport);
  }

  /** The codecs and header extensions that can be sent; null for a kind that does not exist. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-getcapabilities) */
  static getCapabilities(kind: string): RTCRtpCapabilities | null {
    requireArguments(arguments.length, 1, 'RTCRtpSender.getCapabilities');
    return exposeNullable(implementations.RTCRtpSender.getCapabilities(toDOMString(kind, 'RTCRtpSender.getCapabilities: argument 1')), exposeRTCRtpCapabilities);
  }

  /**
   * Changes encodings without negotiating. Resolves when the encoder has them. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-setparameters)
   * @throws InvalidStateError without `getParameters()` in the same task, or on a stopped transceiver.
   * @throws InvalidModificationError when more than the encodings' writable members changed.
   * @throws RangeError for `scaleResolutionDownBy` below 1 or `maxFramerate` below 0.
   * @throws OperationError for a codec or scalability mode that cannot be sent.
   */
  setParameters(parameters: RTCRtpSendParameters, setParameterOptions: RTCSetParameterOptions = {}): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.setParameters');
      requireArguments(arguments.length, 1, 'RTCRtpSender.setParameters');
      return this.#impl.setParameters(convertRTCRtpSendParameters(parameters, 'RTCRtpSender.setParameters: argument 1'), convertRTCSetParameterOptions(setParameterOptions, 'RTCRtpSender.setParameters: argument 2'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** The parameters as they are; change and give them to `setParameters()` in the same task. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-getparameters) */
  getParameters(): RTCRtpSendParameters & Partial<Record<'degradationPreference', 'maintain-framerate' | 'maintain-resolution' | 'balanced'>> {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.getParameters');
    return exposeRTCRtpSendParameters(this.#impl.getParameters()) as RTCRtpSendParameters & Partial<Record<'degradationPreference', 'maintain-framerate' | 'maintain-resolution' | 'balanced'>>;
  }

  /**
   * Sends another track of the same kind, or none, without negotiating. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-replacetrack)
   * @throws TypeError for a track of another kind.
   * @throws InvalidStateError when the transceiver is stopped or the connection is closed.
   */
  replaceTrack(withTrack: MediaStreamTrack | null): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.replaceTrack');
      requireArguments(arguments.length, 1, 'RTCRtpSender.replaceTrack');
      return this.#impl.replaceTrack(withTrack === undefined || withTrack === null ? null : unwrapMediaStreamTrack(withTrack, 'RTCRtpSender.replaceTrack: argument 1'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * The streams that the peer sees the track in, from the next negotiation on. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-setstreams)
   * @throws InvalidStateError when the connection is closed.
   */
  setStreams(...streams: MediaStream[]): void {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.setStreams');
    this.#impl.setStreams(...streams.map((value, index) => unwrapMediaStream(value, `RTCRtpSender.setStreams: argument ${index + 1}`)));
  }

  /** Statistics of what is sent, and of all that they refer to. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-getstats) */
  getStats(): Promise<RTCStatsReport> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.getStats');
      return this.#impl.getStats().then(wrapRTCStatsReport);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** Sends tones; null for video. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-dtmf) */
  get dtmf(): RTCDTMFSender | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.dtmf');
    return exposeNullable(this.#impl.dtmf, wrapRTCDTMFSender);
  }

  /**
   * What the encoded frames go through on their way from encoder to packetizer. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpsender-transform)
   * @throws InvalidStateError when it is, or was, another's.
   */
  get transform(): RTCRtpSenderTransform | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.transform');
    return exposeNullable(this.#impl.transform, (value) => wrapBound<RTCRtpSFrameEncryptor | RTCRtpScriptTransform | SFrameTransform>(value));
  }

  set transform(value: RTCRtpSenderTransform | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.transform');
    this.#impl.transform = value === undefined || value === null ? null : convertRTCRtpSenderTransform(value, 'RTCRtpSender.transform');
  }

  /**
   * The encoded frames as streams of this thread; once.
   * @throws InvalidStateError when there are such streams, or a transform.
   * @deprecated Chromium's before transforms; use `transform`.
   */
  createEncodedStreams(): RTCInsertableStreams {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.createEncodedStreams');
    return exposeRTCInsertableStreams(this.#impl.createEncodedStreams());
  }

  /**
   * Asks the encoder for a key frame on the layers of these rids, or on each.
   * @throws InvalidStateError unless the sender is sending video, TypeError for what cannot be a rid, NotFoundError for an unknown one.
   * @deprecated Of an earlier draft; use RTCRtpScriptTransformer's or `setParameters` with `keyFrame`.
   */
  generateKeyFrame(rids: string[] | undefined = undefined): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCRtpSender.generateKeyFrame');
      return this.#impl.generateKeyFrame(rids === undefined ? undefined : toSequence(toDOMString, rids, 'RTCRtpSender.generateKeyFrame: argument 1'));
    } catch (error) {
      return Promise.reject(error);
    }
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
