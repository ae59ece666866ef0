import { invalidState } from '../errors';
import type { RTCIceCandidateInitDict } from '../generated/dictionaries/RTCIceCandidateInit';
import type { RTCIceGatherOptionsDict } from '../generated/dictionaries/RTCIceGatherOptions';
import type { RTCIceParameters, RTCIceParametersDict } from '../generated/dictionaries/RTCIceParameters';
import type { RTCIceComponent } from '../generated/enums/RTCIceComponent';
import type { RTCIceGathererState } from '../generated/enums/RTCIceGathererState';
import type { RTCIceRole } from '../generated/enums/RTCIceRole';
import type { RTCIceTransportState } from '../generated/enums/RTCIceTransportState';
import type { RTCIceTransportAlgorithms } from '../generated/interfaces/RTCIceTransport';
import type { NativeIceSnapshot } from '../native';
import { EventTargetImpl } from '../webidl/EventTargetImpl';
import { RTCIceCandidateImpl, RTCIceCandidatePairImpl } from './RTCIceCandidate';

/** What a snapshot changed: the events that are due. */
export interface IceChange {
  readonly pair: boolean;
  readonly state: boolean;
}

/** https://w3c.github.io/webrtc-pc/#rtcicetransport */
export class RTCIceTransportImpl extends EventTargetImpl implements RTCIceTransportAlgorithms {
  role: RTCIceRole = 'unknown';
  component: RTCIceComponent = 'rtp';
  state: RTCIceTransportState = 'new';
  gatheringState: RTCIceGathererState = 'new';
  protected selectedPair: RTCIceCandidatePairImpl | null = null;
  protected localParameters: RTCIceParameters | null = null;
  protected remoteParameters: RTCIceParameters | null = null;

  /** ICE was restarted when the connection was lost. */
  #checksAnew = false;

  /** `candidatesOf` reads the candidates that the descriptions have for this transport. */
  constructor(private readonly candidatesOf: (side: 'local' | 'remote') => readonly RTCIceCandidateImpl[]) {
    super();
  }

  getLocalCandidates(): readonly RTCIceCandidateImpl[] {
    return this.candidatesOf('local');
  }

  getRemoteCandidates(): readonly RTCIceCandidateImpl[] {
    return this.candidatesOf('remote');
  }

  getSelectedCandidatePair(): RTCIceCandidatePairImpl | null {
    return this.state === 'new' || this.state === 'closed' ? null : this.selectedPair;
  }

  getLocalParameters(): RTCIceParameters | null {
    return this.localParameters;
  }

  getRemoteParameters(): RTCIceParameters | null {
    return this.remoteParameters;
  }

  gather(_options: RTCIceGatherOptionsDict): void {
    throw ofConnection();
  }

  start(_remoteParameters: RTCIceParametersDict, _role: RTCIceRole): void {
    throw ofConnection();
  }

  stop(): void {
    throw ofConnection();
  }

  addRemoteCandidate(_remoteCandidate: RTCIceCandidateInitDict): void {
    throw ofConnection();
  }

  /**
   * Takes over what libwebrtc says, but for the gathering state, which changes with the candidates' events. Fires nothing.
   * https://w3c.github.io/webrtc-pc/#dfn-change-the-selected-candidate-pair-and-state, steps 8-9.2
   */
  update(snapshot: NativeIceSnapshot): IceChange {
    const { role, component, selectedPair } = snapshot;
    const state = this.#stateOf(snapshot);
    this.role = role;
    this.component = component;
    this.localParameters = snapshot.localParameters;
    this.remoteParameters = snapshot.remoteParameters;
    const pair =
      selectedPair?.local.candidate !== this.selectedPair?.local.candidate ||
      selectedPair?.remote.candidate !== this.selectedPair?.remote.candidate;
    if (pair) {
      this.selectedPair =
        selectedPair &&
        new RTCIceCandidatePairImpl(
          RTCIceCandidateImpl.fromNative(selectedPair.local),
          RTCIceCandidateImpl.fromNative(selectedPair.remote),
        );
    }
    const stateChanged = state !== this.state;
    this.state = state;
    return { pair, state: stateChanged };
  }

  /** libwebrtc calls a transport that was connected once disconnected, where the specification has it checking new candidates. */
  #stateOf({ state, remoteParameters }: NativeIceSnapshot): RTCIceTransportState {
    const restarted = this.remoteParameters !== null && remoteParameters?.usernameFragment !== this.remoteParameters.usernameFragment;
    if (restarted) this.#checksAnew = this.state === 'disconnected' || this.state === 'failed';
    else if (state !== 'disconnected' && state !== this.state) this.#checksAnew = false;
    return this.#checksAnew && state === 'disconnected' ? 'checking' : state;
  }
}

function ofConnection(): DOMException {
  return invalidState('The RTCIceTransport is run by its RTCPeerConnection.');
}
