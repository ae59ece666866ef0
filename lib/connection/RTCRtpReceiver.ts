import type { RTCInsertableStreams } from '../generated/dictionaries/RTCInsertableStreams';
import type { RTCRtpCapabilities } from '../generated/dictionaries/RTCRtpCapabilities';
import type { RTCRtpContributingSource } from '../generated/dictionaries/RTCRtpContributingSource';
import type { RTCRtpReceiveParameters } from '../generated/dictionaries/RTCRtpReceiveParameters';
import type { RTCRtpSynchronizationSource } from '../generated/dictionaries/RTCRtpSynchronizationSource';
import type { RTCRtpReceiverAlgorithms } from '../generated/interfaces/RTCRtpReceiver';
import type { MediaStreamImpl } from '../media/MediaStream';
import { createReceiverTrack, type MediaStreamTrackImpl } from '../media/MediaStreamTrack';
import type { NativeParameters, NativeRtpSource } from '../native';
import { type EncodedTransform, TransformSlot } from '../transform/EncodedTransform';
import type { ConnectionLink } from './ConnectionLink';
import { getCapabilities } from './codecs';
import type { RTCDtlsTransportImpl } from './RTCDtlsTransport';
import type { RTCRtpTransceiverImpl } from './RTCRtpTransceiver';
import type { RTCStatsReportImpl } from './RTCStatsReport';

/** Milliseconds. Sources are remembered this long, and a jitter buffer may hold this much. */
const SOURCE_LIFETIME = 10_000;
const LONGEST_JITTER_BUFFER = 4_000;

/** https://w3c.github.io/webrtc-pc/#rtcrtpreceiver-interface */
export class RTCRtpReceiverImpl implements RTCRtpReceiverAlgorithms {
  readonly track: MediaStreamTrackImpl;
  transport: RTCDtlsTransportImpl | null = null;
  /** [[AssociatedRemoteMediaStreams]] */
  streams: readonly MediaStreamImpl[] = [];
  /** What negotiation has found: [[ReceiveCodecs]], header extensions, RTCP. */
  #negotiated: NativeParameters = { codecs: [], headerExtensions: [], rtcp: { reducedSize: false } };
  #jitterBufferTarget: number | null = null;
  readonly #transform: TransformSlot;

  constructor(
    private readonly connection: ConnectionLink,
    readonly transceiver: RTCRtpTransceiverImpl,
  ) {
    this.#transform = new TransformSlot(transceiver.native, 'receiver');
    this.track = createReceiverTrack(transceiver.native.receiverTrack, connection.isConfidential);
    this.track.isolationObservers.add(() => this.#transform.set(null));
  }

  static getCapabilities(kind: string): RTCRtpCapabilities | null {
    return getCapabilities('receiver', kind);
  }

  get transform(): EncodedTransform | null {
    return this.#transform.current;
  }

  set transform(transform: EncodedTransform | null) {
    this.#transform.set(transform, this.track);
  }

  createEncodedStreams(): RTCInsertableStreams {
    return this.#transform.createEncodedStreams(this.track);
  }

  get jitterBufferTarget(): number | null {
    return this.#jitterBufferTarget;
  }

  set jitterBufferTarget(target: number | null) {
    if (target !== null && (target < 0 || target > LONGEST_JITTER_BUFFER)) {
      throw new RangeError(`RTCRtpReceiver.jitterBufferTarget: ${target} is not from 0 to ${LONGEST_JITTER_BUFFER} ms.`); // 3
    }
    this.#jitterBufferTarget = target; // 4
    this.transceiver.native.setJitterBufferTarget(target); // 6
  }

  adoptParameters(parameters: NativeParameters): void {
    this.#negotiated = parameters;
  }

  getParameters(): RTCRtpReceiveParameters {
    const { codecs, headerExtensions, rtcp } = this.#negotiated;
    return {
      headerExtensions: headerExtensions.map(({ uri, id = 0, encrypted = false }) => ({ uri, id, encrypted })),
      rtcp: { reducedSize: rtcp.reducedSize },
      codecs: codecs.map(({ payloadType = 0, scalabilityModes: _, ...codec }) => ({ payloadType, ...codec })),
    };
  }

  getContributingSources(): readonly RTCRtpContributingSource[] {
    return this.#sources('csrc');
  }

  getSynchronizationSources(): readonly RTCRtpSynchronizationSource[] {
    return this.#sources('ssrc');
  }

  getStats(): Promise<RTCStatsReportImpl> {
    return this.connection.gatherStats(this.transceiver.native, 'receiver');
  }

  /** Packets have begun to arrive. */
  onFirstPacket(): void {
    if (this.transceiver.receptive) this.track.source.setMuted(false);
  }

  #sources(type: NativeRtpSource['type']): RTCRtpContributingSource[] {
    const oldest = performance.timeOrigin + performance.now() - SOURCE_LIFETIME;
    const sources = this.transceiver.native.sources();
    return sources.filter((source) => source.type === type && source.timestamp >= oldest).map(({ type: _, ...source }) => source);
  }
}
