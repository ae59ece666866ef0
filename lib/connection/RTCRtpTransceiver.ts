import { invalidModification, invalidState } from '../errors';
import type { RTCRtpCodecDict } from '../generated/dictionaries/RTCRtpCodec';
import type { RTCRtpHeaderExtensionCapability } from '../generated/dictionaries/RTCRtpHeaderExtensionCapability';
import type { RTCRtpTransceiverDirection } from '../generated/enums/RTCRtpTransceiverDirection';
import type { RTCRtpTransceiverAlgorithms } from '../generated/interfaces/RTCRtpTransceiver';
import type { NativeKind, NativeTransceiver } from '../native';
import type { ConnectionLink } from './ConnectionLink';
import { codecsMatch, implementedCapabilities, isResiliencyMechanism, toNativeCodec } from './codecs';
import { HeaderExtensions } from './HeaderExtensions';
import { type InitialSender, RTCRtpSenderImpl } from './RTCRtpSender';
import { RTCRtpReceiverImpl } from './RTCRtpReceiver';

export function hasSend(direction: RTCRtpTransceiverDirection | null): boolean {
  return direction === 'sendrecv' || direction === 'sendonly';
}

export function hasReceive(direction: RTCRtpTransceiverDirection | null): boolean {
  return direction === 'sendrecv' || direction === 'recvonly';
}

/** The direction when it gains or loses sending. */
export function withSend(direction: RTCRtpTransceiverDirection, send: boolean): RTCRtpTransceiverDirection {
  if (send) return hasReceive(direction) ? 'sendrecv' : 'sendonly';
  return hasReceive(direction) ? 'recvonly' : 'inactive';
}

/** https://w3c.github.io/webrtc-pc/#rtcrtptransceiver-interface */
export class RTCRtpTransceiverImpl implements RTCRtpTransceiverAlgorithms {
  readonly sender: RTCRtpSenderImpl;
  readonly receiver: RTCRtpReceiverImpl;
  readonly headerExtensions: HeaderExtensions;
  mid: string | null = null;
  /** [[Stopping]] */
  stopping = false;
  /** [[Stopped]] */
  stopped = false;
  /** [[Receptive]] */
  receptive = false;
  /** [[FiredDirection]] */
  firedDirection: RTCRtpTransceiverDirection | null = null;
  /** [[CurrentDirection]] has been `sendrecv` or `sendonly` at some time: addTrack does not take the sender then. */
  hasSent = false;
  #direction: RTCRtpTransceiverDirection;
  #currentDirection: RTCRtpTransceiverDirection | null = null;

  constructor(
    private readonly connection: ConnectionLink,
    readonly native: NativeTransceiver,
    readonly kind: NativeKind,
    direction: RTCRtpTransceiverDirection,
    sender: InitialSender,
  ) {
    this.#direction = direction;
    this.sender = new RTCRtpSenderImpl(connection, this, sender);
    this.receiver = new RTCRtpReceiverImpl(connection, this);
    this.headerExtensions = new HeaderExtensions(kind);
  }

  get direction(): RTCRtpTransceiverDirection {
    return this.stopping ? 'stopped' : this.#direction;
  }

  set direction(direction: RTCRtpTransceiverDirection) {
    if (this.stopping) throw invalidState('The direction of a stopped transceiver cannot be set.'); // 3
    if (direction === this.#direction) return; // 5
    if (direction === 'stopped') throw new TypeError("RTCRtpTransceiver.direction: 'stopped' cannot be set; call stop()."); // 6
    this.changeDirection(direction);
  }

  get currentDirection(): RTCRtpTransceiverDirection | null {
    return this.stopped ? 'stopped' : this.#currentDirection;
  }

  /** Sets [[CurrentDirection]]. */
  negotiated(direction: RTCRtpTransceiverDirection | null): void {
    this.#currentDirection = direction;
    this.hasSent ||= hasSend(direction);
  }

  /** Sets [[Direction]]; libwebrtc updates the negotiation-needed flag if it should. */
  changeDirection(direction: RTCRtpTransceiverDirection, updateNegotiationNeeded = true): void {
    this.#direction = direction;
    this.connection.noteChange();
    this.native.setDirection(direction, updateNegotiationNeeded);
  }

  /** [[Direction]], where libwebrtc has it already. */
  adoptDirection(direction: RTCRtpTransceiverDirection): void {
    this.#direction = direction;
  }

  stop(): void {
    if (this.connection.isClosed) throw invalidState('The RTCPeerConnection is closed.'); // 3
    if (this.stopping) return; // 4
    this.connection.noteChange();
    this.native.stop(); // libwebrtc updates the negotiation-needed flag: 6
    this.stopSendingAndReceiving(); // 5
  }

  /** https://w3c.github.io/webrtc-pc/#dfn-stop-sending-and-receiving, the part that is not libwebrtc's. */
  stopSendingAndReceiving(): void {
    this.#direction = 'inactive'; // 6
    this.stopping = true; // 7
    setImmediate(() => this.receiver.track.source.end()); // 5
  }

  /** https://w3c.github.io/webrtc-pc/#dfn-stop-the-rtcrtptransceiver */
  markStopped(): void {
    this.stopped = true; // 3
    this.receptive = false; // 4
    this.#currentDirection = null; // 5
    this.receiver.streams = []; // 6
    if (!this.stopping) this.stopSendingAndReceiving(); // 2
  }

  setCodecPreferences(given: readonly RTCRtpCodecDict[]): void {
    const codecs = given.filter((codec, index) => given.findIndex((earlier) => codecsMatch(earlier, codec)) === index); // 4
    const capabilities = [...implementedCapabilities('sender', this.kind).codecs, ...implementedCapabilities('receiver', this.kind).codecs]; // 6
    for (const codec of codecs) {
      if (!capabilities.some((capability) => codecsMatch(capability, codec))) {
        throw invalidModification(`The codec ${codec.mimeType} ${codec.sdpFmtpLine ?? ''} is in no ${this.kind} capabilities.`); // 7.1
      }
    }
    if (codecs.length > 0 && codecs.every(isResiliencyMechanism)) {
      throw invalidModification('The codecs are only RTX, RED, FEC or comfort noise; at least one has to carry media.'); // 8
    }
    this.connection.noteChange();
    this.native.setCodecPreferences(codecs.map(toNativeCodec)); // 3, 9
  }

  getHeaderExtensionsToNegotiate(): readonly RTCRtpHeaderExtensionCapability[] {
    return this.headerExtensions.toNegotiate;
  }

  setHeaderExtensionsToNegotiate(extensions: readonly RTCRtpHeaderExtensionCapability[]): void {
    this.headerExtensions.set(extensions);
    this.connection.noteChange();
    this.native.setHeaderExtensionsToNegotiate(extensions.map(({ direction }) => direction));
  }

  getNegotiatedHeaderExtensions(): readonly RTCRtpHeaderExtensionCapability[] {
    return this.headerExtensions.negotiated;
  }
}
