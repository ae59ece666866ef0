import { randomBytes } from 'node:crypto';
import { invalidState, operationError, syntaxError } from '../errors';
import type { RTCIceCandidateInitDict } from '../generated/dictionaries/RTCIceCandidateInit';
import type { RTCIceGatherOptionsDict } from '../generated/dictionaries/RTCIceGatherOptions';
import type { RTCIceParameters, RTCIceParametersDict } from '../generated/dictionaries/RTCIceParameters';
import type { RTCIceRole } from '../generated/enums/RTCIceRole';
import { createRTCPeerConnectionIceErrorEvent } from '../generated/interfaces/RTCPeerConnectionIceErrorEvent';
import { createRTCPeerConnectionIceEvent } from '../generated/interfaces/RTCPeerConnectionIceEvent';
import { type NativeCandidate, type NativeCandidateError, type NativeIceAgent, type NativeIceSnapshot, native } from '../native';
import { toNativeServers, validateIceServers } from './configuration';
import { exposedAddress } from './exposedAddress';
import { resolveHostName } from './hostNames';
import { RTCIceCandidateImpl, RTCIceCandidatePairImpl } from './RTCIceCandidate';
import { RTCIceTransportImpl } from './RTCIceTransport';

/** RFC 8839 section 5.4 */
const USERNAME_FRAGMENT = /^[A-Za-z0-9+/]{4,256}$/;
const PASSWORD = /^[A-Za-z0-9+/]{22,256}$/;

/** An RTCIceTransport that a program has constructed, and runs by itself. https://w3c.github.io/webrtc-ice/ */
export class ConstructedIceTransportImpl extends RTCIceTransportImpl {
  readonly #native: NativeIceAgent;
  #localCandidates: readonly RTCIceCandidateImpl[] = [];
  #remoteCandidates: readonly RTCIceCandidateImpl[] = [];
  /** The role that start() was called with. A conflict with the peer's may change the one that is taken. */
  #startedAs: RTCIceRole | null = null;

  constructor() {
    super((side) => (side === 'local' ? this.#localCandidates : this.#remoteCandidates));
    const localParameters = { usernameFragment: randomBytes(3).toString('base64'), password: randomBytes(18).toString('base64') };
    this.localParameters = localParameters;
    this.#native = native.createIceAgent(localParameters, {
      onCandidate: (candidate) => this.#onCandidate(candidate),
      onCandidateError: (error) => this.#onCandidateError(error),
      onChange: (snapshot) => this.#onChange(snapshot),
      onHostName: (name, resolved) => void resolveHostName(name).then(resolved),
    });
  }

  override gather({ gatherPolicy, iceServers = [] }: RTCIceGatherOptionsDict): void {
    this.#throwIfClosed();
    const validated = validateIceServers(iceServers);
    if (this.gatheringState !== 'new') throw invalidState('RTCIceTransport.gather: gathering has begun already.');
    this.gatheringState = 'gathering';
    this.#native.gather({
      iceServers: toNativeServers(validated),
      iceTransportPolicy: gatherPolicy,
      bundlePolicy: 'balanced',
      rtcpMuxPolicy: 'require',
      iceCandidatePoolSize: 0,
    });
  }

  override start(remoteParameters: RTCIceParametersDict, role: RTCIceRole): void {
    this.#throwIfClosed(); // 1
    const { usernameFragment, password, iceLite = false } = remoteParameters;
    if (usernameFragment === undefined || password === undefined) {
      throw new TypeError('RTCIceTransport.start: the remote parameters need usernameFragment and password.'); // 2
    }
    if (role === 'unknown') throw new TypeError("RTCIceTransport.start: the role is 'controlling' or 'controlled'.");
    if (!USERNAME_FRAGMENT.test(usernameFragment)) {
      throw syntaxError('RTCIceTransport.start: usernameFragment is not 4 to 256 letters, digits, + and /.'); // 3
    }
    if (!PASSWORD.test(password)) throw syntaxError('RTCIceTransport.start: password is not 22 to 256 letters, digits, + and /.'); // 3
    if (this.#startedAs !== null && this.#startedAs !== role) {
      throw invalidState(`RTCIceTransport.start: the role ${this.#startedAs} cannot be changed.`); // 4
    }
    const isFirst = this.#startedAs === null;
    if (!isFirst && sameParameters(this.remoteParameters, remoteParameters)) return; // 5
    this.#startedAs = role;
    this.role = role;
    this.remoteParameters = { ...remoteParameters };
    if (!isFirst) {
      this.#remoteCandidates = []; // 7
      this.selectedPair = null;
      this.state = 'new';
      this.#native.removeRemoteCandidates();
    }
    this.#native.start({ usernameFragment, password, iceLite }, role);
    for (const { candidate } of this.#remoteCandidates) this.#native.addRemoteCandidate(candidate);
    if (this.#remoteCandidates.length > 0) this.state = 'checking'; // 6
  }

  override stop(): void {
    if (this.state === 'closed') return; // 2
    this.state = 'closed'; // 3
    this.selectedPair = null;
    this.#native.stop();
    this.dispatch(new Event('statechange')); // 4
  }

  override addRemoteCandidate(init: RTCIceCandidateInitDict): void {
    this.#throwIfClosed();
    if (init.candidate === '') return; // End-of-candidates: libwebrtc goes on with what it has.
    const candidate = new RTCIceCandidateImpl({ ...init, url: null, relayProtocol: null }, true);
    if (candidate.foundation === null) throw operationError('RTCIceTransport.addRemoteCandidate: the candidate is malformed.');
    this.#remoteCandidates = [...this.#remoteCandidates, candidate];
    if (this.#startedAs === null) return;
    if (this.state === 'new') this.state = 'checking';
    this.#native.addRemoteCandidate(candidate.candidate);
  }

  #throwIfClosed(): void {
    if (this.state === 'closed') throw invalidState('The RTCIceTransport is closed.');
  }

  #onCandidate(gathered: NativeCandidate): void {
    const candidate = RTCIceCandidateImpl.fromNative(gathered);
    this.#localCandidates = [...this.#localCandidates, candidate];
    this.dispatch(createRTCPeerConnectionIceEvent('icecandidate', { candidate, url: candidate.url }));
  }

  #onCandidateError(error: NativeCandidateError): void {
    const exposed = this.#localCandidates.map(({ address }) => address);
    const address = exposedAddress(error.address, exposed);
    const port = address === null ? null : error.port;
    this.dispatch(createRTCPeerConnectionIceErrorEvent('icecandidateerror', { ...error, address, port }));
  }

  #onChange(snapshot: NativeIceSnapshot): void {
    if (snapshot.gatheringState === 'complete' && this.gatheringState === 'gathering') this.#endGathering();
    if (this.#startedAs === null || !sameParameters(this.remoteParameters, snapshot.remoteParameters)) return; // Of before start().
    if (snapshot.role !== 'unknown') this.role = snapshot.role;
    if (this.#updatePair(snapshot)) this.dispatch(new Event('selectedcandidatepairchange'));
    this.#updateState(snapshot);
  }

  #endGathering(): void {
    this.dispatch(createRTCPeerConnectionIceEvent('icecandidate', { candidate: null, url: null }));
    setImmediate(() => {
      if (this.state === 'closed') return;
      this.gatheringState = 'complete';
      this.dispatch(new Event('gatheringstatechange'));
    });
  }

  #updatePair({ selectedPair }: NativeIceSnapshot): boolean {
    const local = selectedPair && this.#known(this.#localCandidates, selectedPair.local);
    const remote = selectedPair && this.#known(this.#remoteCandidates, selectedPair.remote);
    const { local: oldLocal, remote: oldRemote } = this.selectedPair ?? {};
    if (local?.candidate === oldLocal?.candidate && remote?.candidate === oldRemote?.candidate) return false;
    this.selectedPair = local && remote && new RTCIceCandidatePairImpl(local, remote);
    return true;
  }

  /** The candidate as it was gathered or added; a peer-reflexive one is new. */
  #known(candidates: readonly RTCIceCandidateImpl[], selected: NativeCandidate): RTCIceCandidateImpl {
    const candidate = RTCIceCandidateImpl.fromNative(selected);
    const { address, port, protocol } = candidate;
    return candidates.find((known) => known.address === address && known.port === port && known.protocol === protocol) ?? candidate;
  }

  /** Checking begins with start() and addRemoteCandidate(), which set the state themselves. */
  #updateState({ state }: NativeIceSnapshot): void {
    const { state: before } = this;
    if (state === before || before === 'closed' || state === 'new' || state === 'closed') return;
    if (state === 'checking' && before !== 'disconnected' && before !== 'failed') return;
    this.state = state;
    this.dispatch(new Event('statechange'));
  }
}

function sameParameters(a: RTCIceParameters | null, b: RTCIceParameters | null): boolean {
  return a?.usernameFragment === b?.usernameFragment && a?.password === b?.password;
}
