import type { RTCIceCandidateInit } from '../generated/dictionaries/RTCIceCandidateInit';
import type { RTCLocalIceCandidateInitDict } from '../generated/dictionaries/RTCLocalIceCandidateInit';
import type { RTCIceServerTransportProtocol } from '../generated/enums/RTCIceServerTransportProtocol';
import type { RTCIceCandidateAlgorithms } from '../generated/interfaces/RTCIceCandidate';
import type { RTCIceCandidatePairAlgorithms } from '../generated/interfaces/RTCIceCandidatePair';
import type { NativeCandidate } from '../native';
import { type CandidateFields, parseCandidateAttribute } from './candidateAttribute';

/** https://w3c.github.io/webrtc-pc/#rtcicecandidate-interface */
export class RTCIceCandidateImpl implements RTCIceCandidateAlgorithms {
  readonly candidate: string;
  readonly sdpMid: string | null;
  readonly sdpMLineIndex: number | null;
  readonly foundation: string | null;
  readonly component: CandidateFields['component'] | null;
  readonly priority: number | null;
  readonly address: string | null;
  readonly protocol: CandidateFields['protocol'] | null;
  readonly port: number | null;
  readonly type: CandidateFields['type'] | null;
  readonly tcpType: CandidateFields['tcpType'];
  readonly relatedAddress: string | null;
  readonly relatedPort: number | null;
  readonly usernameFragment: string | null;
  readonly relayProtocol: RTCIceServerTransportProtocol | null;
  readonly url: string | null;

  /** What a program constructs: one of `sdpMid` and `sdpMLineIndex` has to be there. */
  constructor(init: RTCLocalIceCandidateInitDict);
  /** What we construct: an end-of-candidates indication for all sections has neither. */
  constructor(init: RTCLocalIceCandidateInitDict, trusted: true);
  constructor(init: RTCLocalIceCandidateInitDict, trusted = false) {
    if (!trusted && init.sdpMid === null && init.sdpMLineIndex === null) {
      throw new TypeError('RTCIceCandidate: sdpMid and sdpMLineIndex are both null; give at least one.'); // 1
    }
    const fields = init.candidate === '' ? null : parseCandidateAttribute(init.candidate); // create 4.1-4.3
    this.candidate = init.candidate; // create 3
    this.sdpMid = init.sdpMid;
    this.sdpMLineIndex = init.sdpMLineIndex;
    this.usernameFragment = init.usernameFragment;
    this.relayProtocol = init.relayProtocol;
    this.url = init.url;
    this.foundation = fields?.foundation ?? null; // create 2, 4.4
    this.component = fields?.component ?? null;
    this.priority = fields?.priority ?? null;
    this.address = fields?.address ?? null;
    this.protocol = fields?.protocol ?? null;
    this.port = fields?.port ?? null;
    this.type = fields?.type ?? null;
    this.tcpType = fields?.tcpType ?? null;
    this.relatedAddress = fields?.relatedAddress ?? null;
    this.relatedPort = fields?.relatedPort ?? null;
  }

  static fromNative(candidate: NativeCandidate): RTCIceCandidateImpl {
    return new RTCIceCandidateImpl(candidate, true);
  }

  toJSON(): RTCIceCandidateInit {
    const { candidate, sdpMid, sdpMLineIndex, usernameFragment } = this;
    return { candidate, sdpMid, sdpMLineIndex, usernameFragment };
  }
}

/** https://w3c.github.io/webrtc-pc/#rtcicecandidatepair */
export class RTCIceCandidatePairImpl implements RTCIceCandidatePairAlgorithms {
  constructor(
    readonly local: RTCIceCandidateImpl,
    readonly remote: RTCIceCandidateImpl,
  ) {}
}
