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
import type { Applied } from './TransceiverSet';

/** What the offer/answer algorithms need of their connection. */
export interface NegotiationHost {
  /** [[IsClosed]] */
  readonly isClosed: boolean;
  readonly gate: DescriptionGate;
  readonly transceivers: readonly RTCRtpTransceiverImpl[];
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
    rollback: ['have-local-offer', 'have-remote-offer'],
  },
  remote: {
    offer: ['stable', 'have-remote-offer'],
    pranswer: ['have-local-offer', 'have-remote-pranswer'],
    answer: ['have-local-offer', 'have-remote-pranswer'],
    rollback: ['have-local-offer', 'have-remote-offer'],
  },
};

/** Offers, answers and remote candidates of one connection. Every method is one operation of the connection's chain. */
export class Negotiation {
  signalingState: RTCSignalingState = 'stable';
  /** setLocalDescription has been called. */
  localDescriptionSet = false;
  #lastCreatedOffer = '';
  #lastCreatedAnswer = '';

  constructor(
    private readonly host: NegotiationHost,
    private readonly native: NativeConnection,
    private readonly descriptions: Descriptions,
  ) {}

  /** https://w3c.github.io/webrtc-pc/#dfn-create-an-offer */
  async createOffer(iceRestart: boolean): Promise<CreatedDescription> {
    if (this.signalingState !== 'stable' && this.signalingState !== 'have-local-offer') {
      throw invalidState(`An offer cannot be created in ${this.signalingState}.`); // 1
    }
    const { sdp } = await settleFromNative(this.native.createOffer({ iceRestart }));
    this.#lastCreatedOffer = sdp; // final 5
    return { type: 'offer', sdp }; // final 4, 6
  }

  /** https://w3c.github.io/webrtc-pc/#dfn-create-an-answer */
  async createAnswer(): Promise<CreatedDescription> {
    if (this.signalingState !== 'have-remote-offer' && this.signalingState !== 'have-local-pranswer') {
      throw invalidState(`An answer cannot be created in ${this.signalingState}; set a remote offer first.`); // 1
    }
    const { sdp } = await settleFromNative(this.native.createAnswer());
    this.#lastCreatedAnswer = sdp; // final 5
    return { type: 'answer', sdp }; // final 4, 6
  }

  /** https://w3c.github.io/webrtc-pc/#dom-peerconnection-setlocaldescription, step 4 */
  async setLocalDescription(description: RTCLocalSessionDescriptionInitDict): Promise<void> {
    const { sdp } = description;
    const type = description.type ?? this.#impliedType(); // 4.1
    this.localDescriptionSet = true;
    if (type === 'rollback') return this.#setRollback('local');
    const last = type === 'offer' ? this.#lastCreatedOffer : this.#lastCreatedAnswer;
    if (sdp !== '' && sdp !== last) {
      throw invalidModification(`The description is not what create${type === 'offer' ? 'Offer' : 'Answer'}() last returned.`); // 4.2, 4.3
    }
    if (sdp !== '') return this.#set({ type, sdp }, 'local'); // 4.6
    if (type === 'pranswer') return this.#set({ type, sdp: (await this.createAnswer()).sdp }, 'local'); // 4.5
    if (!VALID_STATES.local[type].includes(this.signalingState)) throw wrongState('local', type, this.signalingState);
    await this.#apply(this.native.setLocalDescription(), { type, remote: false }); // 4.4, 4.5: libwebrtc creates it
    const made = type === 'offer' ? this.descriptions.pendingLocal : null;
    if (made !== null) this.#lastCreatedOffer = made.sdp;
  }

  /** https://w3c.github.io/webrtc-pc/#dom-peerconnection-setremotedescription, step 3 */
  async setRemoteDescription({ type, sdp }: RTCSessionDescriptionInitDict): Promise<void> {
    if (type === 'rollback') return this.#setRollback('remote');
    if (type === 'offer' && !VALID_STATES.remote.offer.includes(this.signalingState)) {
      await this.#setRollback('local'); // 3.1.1
    }
    return this.#set({ type, sdp }, 'remote'); // 3.1.2, 3.2
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
    if (!this.host.isClosed) this.descriptions.endCandidates('remote', ofGeneration);
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

  /** https://w3c.github.io/webrtc-pc/#set-the-session-description */
  async #set(description: NativeDescription, side: 'local' | 'remote'): Promise<void> {
    const { type } = description;
    if (!VALID_STATES[side][type].includes(this.signalingState)) throw wrongState(side, type, this.signalingState); // 2, 4.6.2
    const setting = side === 'local' ? this.native.setLocalDescription(description) : this.native.setRemoteDescription(description);
    await this.#apply(setting, { type, remote: side === 'remote' });
  }

  /** 4.7 */
  #apply(setting: Promise<NativeSnapshot>, applied: Applied): Promise<void> {
    return this.host.gate.during(this.#applyWhenSet(setting, applied));
  }

  async #applyWhenSet(setting: Promise<NativeSnapshot>, applied: Applied): Promise<void> {
    const snapshot = await settleFromNative(setting);
    if (this.host.isClosed) return; // 4.7.1
    if (applied.type === 'answer') {
      this.#lastCreatedOffer = ''; // 4.7.5.2, 4.7.6.2
      this.#lastCreatedAnswer = '';
    }
    this.host.apply(snapshot, applied);
  }
}

function wrongState(side: 'local' | 'remote', type: RTCSdpType, state: RTCSignalingState): DOMException {
  const what = type === 'rollback' ? 'There is nothing to roll back' : `A ${side} description of type ${type} cannot be set`;
  return invalidState(`${what} in ${state}.`);
}
