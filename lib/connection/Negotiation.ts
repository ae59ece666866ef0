import type { ConnectionIdentity, RemoteIdentity } from '../identity/ConnectionIdentity';
import { invalidModification, invalidState, operationError, settleFromNative } from '../errors';
import type { RTCIceCandidateInitDict } from '../generated/dictionaries/RTCIceCandidateInit';
import type { RTCLocalSessionDescriptionInitDict } from '../generated/dictionaries/RTCLocalSessionDescriptionInit';
import type { RTCSessionDescriptionInitDict } from '../generated/dictionaries/RTCSessionDescriptionInit';
import type { RTCSdpType } from '../generated/enums/RTCSdpType';
import type { RTCSignalingState } from '../generated/enums/RTCSignalingState';
import type { NativeConnection, NativeDescription, NativeSnapshot } from '../native';
import type { DescriptionGate } from './DescriptionGate';
import type { Descriptions } from './Descriptions';
import type { RTCRtpTransceiverImpl } from './RTCRtpTransceiver';
import { fingerprints, identityAssertions, isEditOf, withIdentityAssertion } from './sdp';
import type { Applied } from './TransceiverSet';

/** What the offer/answer algorithms need of their connection. */
export interface NegotiationHost {
  /** [[IsClosed]] */
  readonly isClosed: boolean;
  readonly gate: DescriptionGate;
  readonly transceivers: readonly RTCRtpTransceiverImpl[];
  readonly identity: ConnectionIdentity;
  /** The remote descriptions tell of an end of candidates. */
  onRemoteCandidatesEnded(): void;
  /** Applies what a description changed. */
  apply(snapshot: NativeSnapshot, applied: Applied): void;
}

/** An RTCSessionDescriptionInit whose `sdp` is there. */
interface CreatedDescription {
  readonly type: 'offer' | 'answer';
  readonly sdp: string;
}

/** JSEP's state machine: the states in which a description of a type can be set. https://www.rfc-editor.org/rfc/rfc9429#section-4.1.8 */
const VALID_STATES: Readonly<Record<'local' | 'remote', Readonly<Record<RTCSdpType, readonly RTCSignalingState[]>>>> = {
  local: {
    offer: ['stable', 'have-local-offer'],
    pranswer: ['have-remote-offer', 'have-local-pranswer'],
    answer: ['have-remote-offer', 'have-local-pranswer'],
    rollback: ['have-local-offer'],
  },
  remote: {
    offer: ['stable', 'have-remote-offer'],
    pranswer: ['have-local-offer', 'have-remote-pranswer'],
    answer: ['have-local-offer', 'have-remote-pranswer'],
    rollback: ['have-remote-offer'],
  },
};

/** Offers, answers and remote candidates of one connection. Every method is one operation of the connection's chain. */
export class Negotiation {
  signalingState: RTCSignalingState = 'stable';
  /** setLocalDescription has been called. */
  localDescriptionSet = false;
  #lastCreatedOffer = '';
  #lastCreatedAnswer = '';
  /** Changes so far that offers and answers show, and their number when the last ones were created. */
  #changes = 0;
  #changesInOffer = 0;
  #changesInAnswer = 0;
  /** Transceivers that addTrack() made. */
  #tracksAdded = 0;

  constructor(
    private readonly host: NegotiationHost,
    private readonly native: NativeConnection,
    private readonly descriptions: Descriptions,
  ) {}

  noteChange(): void {
    this.#changes++;
  }

  noteTrackAdded(): void {
    this.#tracksAdded++;
    this.noteChange();
  }

  /** https://w3c.github.io/webrtc-pc/#dfn-create-an-offer */
  async createOffer(iceRestart: boolean): Promise<CreatedDescription> {
    if (this.signalingState !== 'stable' && this.signalingState !== 'have-local-offer') {
      throw invalidState(`An offer cannot be created in ${this.signalingState}.`); // 1
    }
    const { sdp, changes } = await this.#create(() => this.native.createOffer({ iceRestart }));
    this.#lastCreatedOffer = sdp; // final 5
    this.#changesInOffer = changes;
    return { type: 'offer', sdp }; // final 4, 6
  }

  /** https://w3c.github.io/webrtc-pc/#dfn-create-an-answer */
  async createAnswer(): Promise<CreatedDescription> {
    if (this.signalingState !== 'have-remote-offer' && this.signalingState !== 'have-local-pranswer') {
      throw invalidState(`An answer cannot be created in ${this.signalingState}; set a remote offer first.`); // 1
    }
    const { sdp, changes } = await this.#create(() => this.native.createAnswer());
    this.#lastCreatedAnswer = sdp; // final 5
    this.#changesInAnswer = changes;
    return { type: 'answer', sdp }; // final 4, 6
  }

  /** The final steps of both: 2, begin again when something was changed meanwhile. */
  async #create(create: () => Promise<NativeDescription>): Promise<{ readonly sdp: string; readonly changes: number }> {
    for (;;) {
      const changes = this.#changes;
      const assertion = await this.host.identity.assertionForDescription();
      const { sdp } = await settleFromNative(create());
      if (changes === this.#changes) return { sdp: assertion === null ? sdp : withIdentityAssertion(sdp, assertion), changes };
    }
  }

  /** https://w3c.github.io/webrtc-pc/#dom-peerconnection-setlocaldescription, step 4 */
  async setLocalDescription(description: RTCLocalSessionDescriptionInitDict): Promise<void> {
    const { sdp } = description;
    const type = description.type ?? this.#impliedType(); // 4.1
    this.localDescriptionSet = true;
    if (type === 'rollback') return this.#setRollback('local');
    this.#checkState('local', type); // 4.6.2; before 4.2, as browsers do: a wrong type says more than a wrong SDP
    const last = type === 'offer' ? this.#lastCreatedOffer : this.#lastCreatedAnswer;
    if (sdp !== '' && sdp !== last && !isEditOf(sdp, last)) {
      throw invalidModification(`The description is not what create${type === 'offer' ? 'Offer' : 'Answer'}() last returned.`); // 4.2, 4.3
    }
    if (sdp !== '') return this.#set({ type, sdp }, 'local'); // 4.6
    if (last !== '' && (type === 'offer' ? this.#changesInOffer : this.#changesInAnswer) === this.#changes) {
      return this.#set({ type, sdp: last }, 'local'); // 4.4.1, 4.5.1
    }
    if (type === 'pranswer' || this.host.identity.asserts) {
      const { sdp } = await (type === 'offer' ? this.createOffer(false) : this.createAnswer());
      return this.#set({ type, sdp }, 'local'); // 4.4.2, 4.5.2
    }
    const changes = this.#changes;
    await this.#set({ type, sdp: '' }, 'local'); // 4.4.2, 4.5.2: libwebrtc creates it
    if (type !== 'offer') return;
    this.#lastCreatedOffer = this.descriptions.pendingLocal?.sdp ?? '';
    this.#changesInOffer = changes;
  }

  /** https://w3c.github.io/webrtc-pc/#dom-peerconnection-setremotedescription, step 3 */
  async setRemoteDescription({ type, sdp }: RTCSessionDescriptionInitDict): Promise<void> {
    if (type === 'rollback') return this.#setRollback('remote');
    const { identity } = this.host;
    const remote: RemoteIdentity = { assertions: identityAssertions(sdp), fingerprints: fingerprints(sdp) };
    const { target } = identity;
    if (target !== null) await identity.validate(remote);
    if (type === 'offer' && !VALID_STATES.remote.offer.includes(this.signalingState)) {
      await this.#setRollback('local'); // 3.1.1
    }
    await this.#set({ type, sdp }, 'remote'); // 3.1.2, 3.2
    if (target === null) identity.validateMeanwhile(remote);
  }

  /** https://w3c.github.io/webrtc-pc/#dom-peerconnection-addicecandidate, step 4 */
  async addIceCandidate(candidate: RTCIceCandidateInitDict): Promise<void> {
    const { sdpMid, usernameFragment } = candidate;
    const description = this.descriptions.remote;
    if (description === null) throw invalidState('There is no remote description to add the candidate to.'); // 4.1
    const { mediaSections } = description;
    const index = sdpMid === null ? candidate.sdpMLineIndex : mediaSections.findIndex(({ mid }) => mid === sdpMid);
    const section = index === null ? undefined : mediaSections[index];
    if (index !== null && section === undefined) {
      throw operationError(`The remote description has no media section ${sdpMid === null ? index : `with the mid '${sdpMid}'`}.`); // 4.2-4.3
    }
    if (section !== undefined && this.host.transceivers.some(({ mid, stopped }) => stopped && mid === section.mid)) return; // 4.4
    if (usernameFragment !== null && !this.#remoteUsernameFragments(index).includes(usernameFragment)) {
      throw operationError(
        `The remote description has no username fragment '${usernameFragment}'${section ? ' in that media section' : ''}.`,
      ); // 4.5
    }
    if (candidate.candidate !== '') {
      const { candidate: line, sdpMLineIndex } = candidate;
      const descriptions = await settleFromNative(
        this.native.addIceCandidate({ candidate: line, sdpMid, sdpMLineIndex, usernameFragment }),
      ); // 4.7
      if (!this.host.isClosed) this.descriptions.update(descriptions); // 4.7.2.2-3
      return;
    }
    if (section === undefined) await settleFromNative(this.native.addIceCandidate(null)); // 4.7
    const ended = section === undefined ? mediaSections : [section];
    const ofGeneration = ended.filter((each) => usernameFragment === null || each.usernameFragment === usernameFragment);
    if (this.host.isClosed) return;
    this.descriptions.endCandidates('remote', ofGeneration);
    this.host.onRemoteCandidatesEnded();
  }

  #remoteUsernameFragments(index: number | null): readonly string[] {
    const descriptions = [this.descriptions.pendingRemote, this.descriptions.currentRemote].filter((description) => description !== null);
    const sections = descriptions.flatMap(({ mediaSections }) => (index === null ? mediaSections : mediaSections.slice(index, index + 1)));
    return sections.map(({ usernameFragment }) => usernameFragment).filter((fragment) => fragment !== null);
  }

  #impliedType(): 'offer' | 'answer' {
    const offering: readonly RTCSignalingState[] = ['stable', 'have-local-offer', 'have-remote-pranswer'];
    return offering.includes(this.signalingState) ? 'offer' : 'answer';
  }

  async #setRollback(side: 'local' | 'remote'): Promise<void> {
    return this.#set({ type: 'rollback', sdp: '' }, side);
  }

  /** https://w3c.github.io/webrtc-pc/#set-the-session-description; a local offer or answer without SDP is created first. */
  async #set(description: NativeDescription, side: 'local' | 'remote'): Promise<void> {
    const { type } = description;
    this.#checkState(side, type); // 2, 4.6.2
    if (type !== 'rollback') this.descriptions.rememberIdentity(side, description.sdp);
    const implicit = side === 'local' && description.sdp === '' && type !== 'rollback';
    const setLocal = () => this.native.setLocalDescription(implicit ? undefined : description);
    const set = side === 'local' ? setLocal : () => this.native.setRemoteDescription(description);
    await this.host.gate.during(this.#apply(set, { type, remote: side === 'remote' }));
  }

  #checkState(side: 'local' | 'remote', type: RTCSdpType): void {
    if (VALID_STATES[side][type].includes(this.signalingState)) return;
    const what = type === 'rollback' ? 'There is nothing to roll back' : `A ${side} description of type ${type} cannot be set`;
    throw invalidState(`${what} in ${this.signalingState}.`);
  }

  /** 4-4.7 */
  async #apply(set: () => Promise<NativeSnapshot>, applied: Applied): Promise<void> {
    const tracksAdded = this.#tracksAdded;
    const snapshot = await settleFromNative(set());
    if (this.host.isClosed) return; // 4.7.1
    if (applied.remote && applied.type === 'offer' && tracksAdded !== this.#tracksAdded) {
      await settleFromNative(this.native.setRemoteDescription({ type: 'rollback', sdp: '' }));
      return this.#apply(set, applied); // 4.7.2
    }
    if (applied.type === 'answer') {
      this.#lastCreatedOffer = ''; // 4.7.5.2, 4.7.6.2
      this.#lastCreatedAnswer = '';
    }
    if (applied.remote || applied.type !== 'offer') this.noteChange();
    this.host.apply(snapshot, applied);
  }
}
