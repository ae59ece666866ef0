import { rtcErrorFromNative } from '../errors';
import type { RTCDtlsTransportState } from '../generated/enums/RTCDtlsTransportState';
import type { RTCDtlsTransportAlgorithms } from '../generated/interfaces/RTCDtlsTransport';
import { createRTCErrorEvent } from '../generated/interfaces/RTCErrorEvent';
import type { NativeDtlsSnapshot, NativeError } from '../native';
import { EventTargetImpl } from '../webidl/EventTargetImpl';
import type { RTCIceTransportImpl } from './RTCIceTransport';

/** https://w3c.github.io/webrtc-pc/#rtcdtlstransport-interface */
export class RTCDtlsTransportImpl extends EventTargetImpl implements RTCDtlsTransportAlgorithms {
  state: RTCDtlsTransportState = 'new';
  #remoteCertificates: readonly ArrayBuffer[] = [];

  constructor(readonly iceTransport: RTCIceTransportImpl) {
    super();
  }

  getRemoteCertificates(): readonly ArrayBuffer[] {
    return this.#remoteCertificates;
  }

  /** Takes over the state of the DTLS layer alone; fires `error` and `statechange`. */
  update({ state, remoteCertificates, error }: NativeDtlsSnapshot): void {
    if (remoteCertificates !== undefined) this.#remoteCertificates = remoteCertificates; // 4
    if (state === this.state) return; // failure: 2
    this.state = state; // 3
    if (state === 'failed') this.#fireError(error); // failure: 4
    this.dispatch(new Event('statechange')); // 5
  }

  #fireError(error: NativeError = { name: 'RTCError', message: 'The DTLS transport failed.' }): void {
    this.dispatch(createRTCErrorEvent('error', { error: rtcErrorFromNative(error, 'dtls-failure') }));
  }

  /** The connection was closed: no event. */
  close(): void {
    this.state = 'closed';
    this.iceTransport.state = 'closed';
  }
}
