import type { RTCIdentityAssertionAlgorithms } from '../generated/interfaces/RTCIdentityAssertion';

/** https://w3c.github.io/webrtc-identity/#dom-rtcidentityassertion */
export class RTCIdentityAssertionImpl implements RTCIdentityAssertionAlgorithms {
  constructor(
    public idp: string,
    public name: string,
  ) {}
}
