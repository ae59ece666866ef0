import { settleFromNative } from '../errors';
import type { Fingerprint } from '../identity/assertion';
import type { IdentityHost } from '../identity/ConnectionIdentity';
import type { NativeCertificate, NativeConnection } from '../native';
import type { RTCPeerConnectionImpl } from './RTCPeerConnection';
import { fingerprints } from './sdp';

/** A connection, as its identity sees it. */
export class IdentityLink implements IdentityHost {
  constructor(
    private readonly connection: RTCPeerConnectionImpl,
    private readonly native: NativeConnection,
    /** Undefined: libwebrtc generates one. */
    private readonly certificate: NativeCertificate | undefined,
  ) {}

  get isClosed(): boolean {
    return this.connection.isClosed;
  }

  async localFingerprints(): Promise<readonly Fingerprint[]> {
    const certificate = this.certificate ?? (await settleFromNative(this.native.generatedCertificate()));
    return certificate.fingerprints.map(({ algorithm, value }) => ({ algorithm, digest: value }));
  }

  remoteFingerprints(): readonly Fingerprint[] {
    return fingerprints(this.connection.remoteDescription?.sdp ?? '');
  }

  noteChange(): void {
    this.connection.noteChange();
  }

  onPeerIdentified(): void {
    for (const sender of this.connection.getSenders()) if (sender.track?.isolated) sender.refreshTrack();
  }

  fire(event: Event): void {
    setImmediate(() => this.connection.fire(this.connection, event));
  }

  close(): void {
    this.connection.close();
  }
}
