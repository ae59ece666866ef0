import { randomUUID } from 'node:crypto';
import { domException, invalidModification, invalidState, settleFromNative } from '../errors';
import type { RTCInsertableStreams } from '../generated/dictionaries/RTCInsertableStreams';
import type { RTCRtpCapabilities } from '../generated/dictionaries/RTCRtpCapabilities';
import type { RTCRtpEncodingParameters } from '../generated/dictionaries/RTCRtpEncodingParameters';
import type { RTCRtpSendParameters, RTCRtpSendParametersDict } from '../generated/dictionaries/RTCRtpSendParameters';
import type { RTCSetParameterOptionsDict } from '../generated/dictionaries/RTCSetParameterOptions';
import type { RTCSdpType } from '../generated/enums/RTCSdpType';
import type { RTCRtpSenderAlgorithms } from '../generated/interfaces/RTCRtpSender';
import type { MediaStreamImpl } from '../media/MediaStream';
import type { MediaStreamTrackImpl } from '../media/MediaStreamTrack';
import type { NativeParameters } from '../native';
import { type EncodedTransform, TransformSlot } from '../transform/EncodedTransform';
import { RID } from '../transform/rid';
import type { ConnectionLink } from './ConnectionLink';
import { codecsMatch, getCapabilities } from './codecs';
import { fromNativeEncodings, toNativeEncoding, validateParameters } from './encodings';
import { RTCDTMFSenderImpl } from './RTCDTMFSender';
import type { RTCDtlsTransportImpl } from './RTCDtlsTransport';
import type { RTCRtpTransceiverImpl } from './RTCRtpTransceiver';
import type { RTCStatsReportImpl } from './RTCStatsReport';

export interface InitialSender {
  readonly track: MediaStreamTrackImpl | null;
  readonly encodings: readonly RTCRtpEncodingParameters[];
}

/** https://w3c.github.io/webrtc-pc/#rtcrtpsender-interface */
export class RTCRtpSenderImpl implements RTCRtpSenderAlgorithms {
  transport: RTCDtlsTransportImpl | null = null;
  /** The streams of [[AssociatedMediaStreamIds]]. */
  streams: readonly MediaStreamImpl[] = [];
  readonly dtmf: RTCDTMFSenderImpl | null;
  /** [[SendEncodings]] */
  encodings: readonly RTCRtpEncodingParameters[];
  /** What negotiation has found: [[SendCodecs]], header extensions, RTCP. */
  #negotiated: NativeParameters = { codecs: [], headerExtensions: [], rtcp: { reducedSize: false } };
  #lastReturnedParameters: RTCRtpSendParameters | null = null;
  #track: MediaStreamTrackImpl | null = null;
  readonly #transform: TransformSlot;

  constructor(
    private readonly connection: ConnectionLink,
    readonly transceiver: RTCRtpTransceiverImpl,
    { track, encodings }: InitialSender,
  ) {
    this.#transform = new TransformSlot(transceiver.native, 'sender');
    this.track = track;
    this.encodings = encodings;
    this.dtmf = transceiver.kind === 'audio' ? new RTCDTMFSenderImpl(connection, transceiver) : null;
  }

  get track(): MediaStreamTrackImpl | null {
    return this.#track;
  }

  set track(track: MediaStreamTrackImpl | null) {
    this.#track?.isolationObservers.delete(this.refreshTrack);
    this.#track = track;
    if (track?.isolated) this.#transform.set(null);
    track?.isolationObservers.add(this.refreshTrack);
  }

  /** What may be sent of the track has changed. */
  readonly refreshTrack = (): void => {
    if (this.#track === null || this.connection.isClosed || this.transceiver.stopping) return;
    if (this.#track.isolated) this.#transform.set(null);
    settleFromNative(this.transceiver.native.replaceTrack(this.connection.sendable(this.#track))).catch(() => {}); // Of the same kind: it fits.
  };

  static getCapabilities(kind: string): RTCRtpCapabilities | null {
    return getCapabilities('sender', kind);
  }

  get transform(): EncodedTransform | null {
    return this.#transform.current;
  }

  set transform(transform: EncodedTransform | null) {
    this.#transform.set(transform, this.#track);
  }

  createEncodedStreams(): RTCInsertableStreams {
    return this.#transform.createEncodedStreams(this.track);
  }

  /** Of an earlier draft: the generate key frame algorithm of encoded transforms, which ends when the encoder was told. */
  async generateKeyFrame(rids: readonly string[] = []): Promise<void> {
    const { kind, native, stopping, currentDirection } = this.transceiver;
    const isSending = !stopping && (currentDirection === 'sendrecv' || currentDirection === 'sendonly');
    if (kind !== 'video' || !isSending) throw invalidState('The sender is not sending video.');
    const invalid = rids.find((rid) => !RID.test(rid));
    if (invalid !== undefined) throw new TypeError(`The rid '${invalid}' is not 1 to 255 letters and digits.`);
    const unknown = rids.find((rid) => !this.encodings.some((encoding) => encoding.rid === rid && encoding.active !== false));
    if (unknown !== undefined) throw domException('NotFoundError', `No active encoding has the rid '${unknown}'.`);
    await settleFromNative(native.generateKeyFrame(rids));
  }

  isOf(connection: ConnectionLink): boolean {
    return this.connection === connection;
  }

  /** [[SendCodecs]] */
  get codecs(): NativeParameters['codecs'] {
    return this.#negotiated.codecs;
  }

  /**
   * What a description made of the sender. The encodings stay ours unless the description changed the simulcast envelope, and an offer does not do that
   * to simulcast: libwebrtc drops layers when one is set already, the specification when it is answered.
   */
  adoptParameters(parameters: NativeParameters, type: RTCSdpType): void {
    this.#negotiated = parameters;
    this.#lastReturnedParameters = null;
    const encodings = fromNativeEncodings(this.transceiver.kind, parameters.encodings);
    const keep = type === 'offer' && this.encodings.some(({ rid }) => rid !== undefined);
    if (encodings.length > 0 && !keep && !sameLayers(encodings, this.encodings)) this.encodings = encodings;
    if (parameters.codecs.length > 0) this.encodings = this.encodings.map((encoding) => withoutLostCodec(encoding, parameters.codecs));
  }

  getParameters(): RTCRtpSendParameters {
    if (this.#lastReturnedParameters !== null) return this.#lastReturnedParameters; // 2
    const { codecs, headerExtensions, rtcp, degradationPreference } = this.#negotiated;
    const result: RTCRtpSendParameters = {
      transactionId: randomUUID(),
      encodings: this.encodings.map((encoding) => ({ ...encoding })),
      headerExtensions: headerExtensions.map(({ uri, id = 0, encrypted = false }) => ({ uri, id, encrypted })),
      rtcp: { cname: '', ...rtcp }, // Empty until a description has set up RTCP: libwebrtc tells its CNAME only then.
      codecs: codecs.map(({ payloadType = 0, scalabilityModes: _, ...codec }) => ({ payloadType, ...codec })),
      ...(degradationPreference !== undefined && { degradationPreference }),
    }; // 3
    this.#lastReturnedParameters = result; // 4
    setImmediate(() => {
      if (this.#lastReturnedParameters === result) this.#lastReturnedParameters = null; // 5
    });
    return result; // 6
  }

  async setParameters(parameters: RTCRtpSendParametersDict, options: RTCSetParameterOptionsDict): Promise<void> {
    const { transceiver } = this;
    if (transceiver.stopping) throw invalidState('The transceiver is stopped.'); // 4
    if (this.#lastReturnedParameters === null) {
      throw invalidState('Call getParameters() first, and setParameters() in the same task.'); // 5
    }
    const encodings = validateParameters(transceiver.kind, parameters, this.#lastReturnedParameters); // 6
    // https://w3c.github.io/webrtc-extensions/#rtcrtpsender-setparameters-keyframe-modifications-to-existing-procedures
    const encodingOptions = transceiver.kind === 'audio' ? [] : options.encodingOptions;
    if (encodingOptions.length > 0 && encodingOptions.length !== encodings.length) {
      throw invalidModification('encodingOptions has to have one entry for each encoding.');
    }
    const { degradationPreference } = parameters;
    const parametersToSet = {
      encodings: encodings.map((encoding, index) => ({
        ...toNativeEncoding(negotiatedCodec(encoding, this.codecs)),
        keyFrame: encodingOptions[index]?.keyFrame ?? false,
      })),
      ...(degradationPreference !== undefined && { degradationPreference }),
    };
    const set = await settleFromNative(transceiver.native.setParameters(parametersToSet)); // 8
    this.#lastReturnedParameters = null; // 8.1.1
    this.encodings = encodings; // 8.1.2
    this.#negotiated = set;
  }

  async replaceTrack(track: MediaStreamTrackImpl | null): Promise<void> {
    const { transceiver } = this;
    if (track !== null && track.kind !== transceiver.kind) {
      throw new TypeError(`RTCRtpSender.replaceTrack: the sender takes ${transceiver.kind} tracks, not ${track.kind}.`); // 5
    }
    return this.connection.chain(async () => {
      if (transceiver.stopping) throw invalidState('The transceiver is stopped.'); // 6.1
      if (track?.isolated) this.#transform.set(null);
      await settleFromNative(transceiver.native.replaceTrack(track === null ? null : this.connection.sendable(track))); // 6.4.1-6.4.3
      if (!this.connection.isClosed) this.track = track; // 6.4.4
    });
  }

  setStreams(...streams: MediaStreamImpl[]): void {
    if (this.connection.isClosed) throw invalidState('The RTCPeerConnection is closed.'); // 3
    this.connection.noteChange();
    this.streams = streams;
    this.transceiver.native.setStreams(streamIds(streams)); // 5-7
  }

  getStats(): Promise<RTCStatsReportImpl> {
    return this.connection.gatherStats(this.transceiver.native, 'sender');
  }
}

/** [[AssociatedMediaStreamIds]]: each once. */
export function streamIds(streams: readonly MediaStreamImpl[]): string[] {
  return [...new Set(streams.map(({ id }) => id))];
}

/** https://w3c.github.io/webrtc-pc/#set-the-session-description, step 4.7.14.2 */
function withoutLostCodec(encoding: RTCRtpEncodingParameters, codecs: NativeParameters['codecs']): RTCRtpEncodingParameters {
  const { codec, ...rest } = encoding;
  return codec === undefined || codecs.some((negotiated) => codecsMatch(codec, negotiated, true)) ? encoding : rest;
}

/** The encoding with its codec as it was negotiated: libwebrtc compares all parameters, those too that the two ends may set differently. */
function negotiatedCodec(encoding: RTCRtpEncodingParameters, codecs: NativeParameters['codecs']): RTCRtpEncodingParameters {
  const { codec } = encoding;
  const negotiated = codec && codecs.find((candidate) => codecsMatch(codec, candidate, true));
  return negotiated === undefined ? encoding : { ...encoding, codec: negotiated };
}

function sameLayers(a: readonly RTCRtpEncodingParameters[], b: readonly RTCRtpEncodingParameters[]): boolean {
  return a.length === b.length && a.every(({ rid }, index) => rid === b[index]?.rid);
}
