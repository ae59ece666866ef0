import type { RTCRtpTransceiverDirection } from '../generated/enums/RTCRtpTransceiverDirection';
import { MediaStreamImpl } from '../media/MediaStream';
import type { MediaStreamTrackImpl } from '../media/MediaStreamTrack';
import type { NativeSnapshot, NativeTransceiver, NativeTransceiverSnapshot } from '../native';
import type { ConnectionLink } from './ConnectionLink';
import { fromNativeEncodings } from './encodings';
import { hasReceive, RTCRtpTransceiverImpl } from './RTCRtpTransceiver';
import type { TransportSet } from './TransportSet';

interface StreamAndTrack {
  readonly stream: MediaStreamImpl;
  readonly track: MediaStreamTrackImpl;
}

/** What applying a description has to tell the program. */
export interface TrackChanges {
  readonly muteTracks: MediaStreamTrackImpl[];
  readonly removeList: StreamAndTrack[];
  readonly addList: StreamAndTrack[];
  readonly trackEventInits: RTCRtpTransceiverImpl[];
}

/** What was applied. */
export interface Applied {
  readonly type: 'offer' | 'pranswer' | 'answer' | 'rollback';
  readonly remote: boolean;
}

/** The set of transceivers of one connection. */
export class TransceiverSet {
  #transceivers: readonly RTCRtpTransceiverImpl[] = [];
  /** Every MediaStream that was created for a remote msid, by id. */
  readonly #streams = new Map<string, MediaStreamImpl>();

  constructor(
    private readonly connection: ConnectionLink,
    private readonly transports: TransportSet,
  ) {}

  get all(): readonly RTCRtpTransceiverImpl[] {
    return this.#transceivers;
  }

  add(transceiver: RTCRtpTransceiverImpl): void {
    const like = this.#transceivers.find(({ kind, stopping }) => kind === transceiver.kind && !stopping);
    if (like !== undefined) transceiver.headerExtensions.toNegotiate = like.headerExtensions.toNegotiate; // As libwebrtc does.
    this.#transceivers = [...this.#transceivers, transceiver];
  }

  find(native: NativeTransceiver): RTCRtpTransceiverImpl | undefined {
    return this.#transceivers.find((transceiver) => transceiver.native === native);
  }

  /** https://w3c.github.io/webrtc-pc/#set-the-session-description, steps 4.7.11-4.7.13 */
  apply(snapshot: NativeSnapshot, applied: Applied): TrackChanges {
    const changes: TrackChanges = { muteTracks: [], removeList: [], addList: [], trackEventInits: [] };
    const known = new Map(this.#transceivers.map((transceiver) => [transceiver.native, transceiver]));
    const current = snapshot.transceivers.map((state) => known.get(state.transceiver) ?? this.#create(state));
    const removed = this.#transceivers.filter((transceiver) => snapshot.removedTransceivers.includes(transceiver.native));
    // Those that were added while the description was being applied.
    const added = this.#transceivers.filter((transceiver) => !current.includes(transceiver) && !removed.includes(transceiver));
    this.#transceivers = [...current, ...added];

    for (const [index, state] of snapshot.transceivers.entries()) {
      const transceiver = current[index];
      if (transceiver !== undefined) this.#update(transceiver, state, applied, changes);
    }
    for (const transceiver of removed) this.#remove(transceiver, changes);
    return changes;
  }

  /** 4.7.11.2.7: the remote description made it. */
  #create({ transceiver, kind, direction, senderParameters }: NativeTransceiverSnapshot): RTCRtpTransceiverImpl {
    const encodings = fromNativeEncodings(kind, senderParameters.encodings);
    return new RTCRtpTransceiverImpl(this.connection, transceiver, kind, direction, { track: null, encodings });
  }

  #update(transceiver: RTCRtpTransceiverImpl, state: NativeTransceiverSnapshot, { type, remote }: Applied, changes: TrackChanges): void {
    const { sender, receiver } = transceiver;
    transceiver.mid = state.mid; // 4.7.11.1.1.2, 4.7.11.2.9, 4.7.12.3.1
    sender.transport = this.transports.get(state.transport); // 4.7.11.1.1.6, 4.7.11.2.14.4, 4.7.12.3.2
    receiver.transport = sender.transport;
    if (transceiver.stopped) return; // 4.7.11.1.3
    transceiver.headerExtensions.adopt(state.extensionsToNegotiate, state.negotiatedExtensions);
    receiver.adoptParameters(state.receiverParameters); // 4.7.11.1.6, 4.7.11.2.13
    sender.adoptParameters(state.senderParameters, type); // 4.7.11.1.7.1-2, 4.7.11.2.6-8, 4.7.11.2.14.1, 4.7.12.3.3
    const fired = state.stopped ? 'inactive' : state.firedDirection;
    if (remote || type === 'rollback')
      this.#processRemoteTracks(transceiver, fired, hasReceive(fired) ? state.remoteStreamIds : [], changes);
    else this.#updateLocally(transceiver, state, type, changes);
    if (type === 'rollback') transceiver.receptive = hasReceive(state.currentDirection);
    transceiver.negotiated(state.currentDirection); // 4.7.11.1.7.4, 4.7.11.2.14.2
    if (state.stopped) transceiver.markStopped(); // 4.7.11.2.15
  }

  /** 4.7.11.1.5 and 4.7.11.1.7.3-4 */
  #updateLocally(transceiver: RTCRtpTransceiverImpl, state: NativeTransceiverSnapshot, type: Applied['type'], changes: TrackChanges): void {
    if (state.mid === null) return;
    const direction = type === 'offer' ? state.direction : state.currentDirection;
    transceiver.receptive = hasReceive(direction);
    if (type === 'offer') return;
    if (!hasReceive(direction) && hasReceive(transceiver.firedDirection)) {
      this.#setAssociatedStreams(transceiver, [], changes);
      removeRemoteTrack(transceiver, changes);
    }
    transceiver.firedDirection = direction;
  }

  /** https://w3c.github.io/webrtc-pc/#process-remote-tracks */
  #processRemoteTracks(
    transceiver: RTCRtpTransceiverImpl,
    direction: RTCRtpTransceiverDirection | null,
    msids: readonly string[],
    changes: TrackChanges,
  ): void {
    const addedBefore = changes.addList.length;
    this.#setAssociatedStreams(transceiver, msids, changes); // 1
    const hadReceive = hasReceive(transceiver.firedDirection);
    if ((hasReceive(direction) && !hadReceive) || changes.addList.length > addedBefore) changes.trackEventInits.push(transceiver); // 2
    if (direction !== null && !hasReceive(direction)) transceiver.receptive = false; // 3
    if (!hasReceive(direction) && hadReceive) removeRemoteTrack(transceiver, changes); // 4
    transceiver.firedDirection = direction; // 5
  }

  /** https://w3c.github.io/webrtc-pc/#set-associated-remote-streams */
  #setAssociatedStreams({ receiver }: RTCRtpTransceiverImpl, msids: readonly string[], { addList, removeList }: TrackChanges): void {
    const { track, streams: old } = receiver;
    const streams = msids.map((id) => this.#streamWithId(id)); // 2-3
    for (const stream of old) if (!streams.includes(stream)) removeList.push({ stream, track }); // 5
    for (const stream of streams) if (!old.includes(stream)) addList.push({ stream, track }); // 6
    receiver.streams = streams; // 7
  }

  #streamWithId(id: string): MediaStreamImpl {
    const stream = this.#streams.get(id) ?? MediaStreamImpl.withId(id);
    this.#streams.set(id, stream);
    return stream;
  }

  /** 4.7.12.3.7, 4.7.13.1.1 */
  #remove(transceiver: RTCRtpTransceiverImpl, changes: TrackChanges): void {
    this.#setAssociatedStreams(transceiver, [], changes);
    transceiver.mid = null;
    if (!transceiver.stopped) transceiver.markStopped();
  }
}

/** https://w3c.github.io/webrtc-pc/#process-remote-track-removal */
function removeRemoteTrack({ receiver }: RTCRtpTransceiverImpl, { muteTracks }: TrackChanges): void {
  if (!receiver.track.muted) muteTracks.push(receiver.track);
}
