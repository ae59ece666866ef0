// ICE transports without a connection.
import type { NativeCandidate, NativeCandidateError, NativeConfiguration } from './descriptions';
import type { NativeIceSnapshot } from './snapshots';

export interface NativeIceParameters {
  readonly usernameFragment: string;
  readonly password: string;
  /** The peer implements ICE lite. */
  readonly iceLite?: boolean;
}

/** Calls that come back from one agent. None comes after {@link NativeIceAgent.stop}. */
export interface NativeIceAgentObserver {
  onCandidate(candidate: NativeCandidate): void;
  onCandidateError(error: NativeCandidateError): void;
  /** State, gathering state, role or selected pair. */
  onChange(snapshot: NativeIceSnapshot): void;
  /** As {@link NativeConnectionObserver.onHostName}. */
  onHostName(name: string, resolved: (address: string | null) => void): void;
}

/** Keeps the process alive from gather() or start() to stop(). */
export interface NativeIceAgent {
  /** `iceServers` and `iceTransportPolicy` count. */
  gather(configuration: NativeConfiguration): void;
  /** Again with other parameters: the pairs so far are given up. */
  start(remoteParameters: NativeIceParameters, role: 'controlling' | 'controlled'): void;
  /** After start(). */
  addRemoteCandidate(candidate: string): void;
  removeRemoteCandidates(): void;
  /** Idempotent. */
  stop(): void;
}
