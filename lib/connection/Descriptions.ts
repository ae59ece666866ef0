import type { NativeDescription, NativeDescriptions } from '../native';
import { RTCSessionDescriptionImpl } from './RTCSessionDescription';
import { identityAssertions, type MediaSection, originOf, withEndOfCandidates, withIdentityAssertion } from './sdp';

type Side = 'local' | 'remote';

/** Descriptions of one side whose identity is remembered: more than there are slots, since one may be being set. */
const REMEMBERED = 4;

/**
 * The four description slots, as libwebrtc last told them, with what libwebrtc's descriptions do not have: the end of candidates, and identity
 * assertions.
 */
export class Descriptions {
  currentLocal: RTCSessionDescriptionImpl | null = null;
  pendingLocal: RTCSessionDescriptionImpl | null = null;
  currentRemote: RTCSessionDescriptionImpl | null = null;
  pendingRemote: RTCSessionDescriptionImpl | null = null;
  #told: NativeDescriptions = { currentLocal: null, pendingLocal: null, currentRemote: null, pendingRemote: null };
  /** Media sections whose candidates are complete, by mid and username fragment. */
  readonly #ended: Readonly<Record<Side, Set<string>>> = { local: new Set(), remote: new Set() };

  /** The values of `a=identity`, by the origin of their description. */
  readonly #identities: Readonly<Record<Side, Map<string, string>>> = { local: new Map(), remote: new Map() };

  get local(): RTCSessionDescriptionImpl | null {
    return this.pendingLocal ?? this.currentLocal;
  }

  get remote(): RTCSessionDescriptionImpl | null {
    return this.pendingRemote ?? this.currentRemote;
  }

  /** A description is going to be set. */
  rememberIdentity(side: Side, sdp: string): void {
    const identities = this.#identities[side];
    const origin = originOf(sdp);
    const [assertion] = identityAssertions(sdp);
    identities.delete(origin);
    if (assertion !== undefined) identities.set(origin, assertion);
    const [oldest] = identities.keys();
    if (oldest !== undefined && identities.size > REMEMBERED) identities.delete(oldest);
  }

  update(told: NativeDescriptions): void {
    this.#told = told;
    this.currentLocal = this.#describe('local', told.currentLocal, this.currentLocal);
    this.pendingLocal = this.#describe('local', told.pendingLocal, this.pendingLocal);
    this.currentRemote = this.#describe('remote', told.currentRemote, this.currentRemote);
    this.pendingRemote = this.#describe('remote', told.pendingRemote, this.pendingRemote);
  }

  /** Candidates of these sections, of their current generation, are complete. */
  endCandidates(side: Side, sections: readonly MediaSection[]): void {
    for (const section of sections) this.#ended[side].add(keyOf(section));
    this.update(this.#told);
  }

  /** Username fragments of the applied remote descriptions for a media section. */
  remoteUsernameFragments(index: number): readonly string[] {
    return [this.pendingRemote, this.currentRemote]
      .map((description) => description?.mediaSections[index]?.usernameFragment)
      .filter((fragment) => typeof fragment === 'string');
  }

  /** The same object while nothing changed. */
  #describe(side: Side, told: NativeDescription | null, current: RTCSessionDescriptionImpl | null): RTCSessionDescriptionImpl | null {
    if (told === null) return null;
    const ended = this.#ended[side];
    const complete = ended.size === 0 ? told.sdp : withEndOfCandidates(told.sdp, (section) => ended.has(keyOf(section)));
    const identity = this.#identities[side].size === 0 ? undefined : this.#identities[side].get(originOf(told.sdp));
    const sdp = identity === undefined ? complete : withIdentityAssertion(complete, identity);
    return current?.sdp === sdp && current.type === told.type ? current : new RTCSessionDescriptionImpl({ type: told.type, sdp });
  }
}

function keyOf({ mid, usernameFragment }: MediaSection): string {
  return `${mid} ${usernameFragment}`;
}
