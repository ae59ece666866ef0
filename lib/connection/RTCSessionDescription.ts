import type { RTCSessionDescriptionInitDict } from '../generated/dictionaries/RTCSessionDescriptionInit';
import type { RTCSdpType } from '../generated/enums/RTCSdpType';
import type { RTCSessionDescriptionAlgorithms } from '../generated/interfaces/RTCSessionDescription';
import { type MediaSection, mediaSections } from './sdp';

/** https://w3c.github.io/webrtc-pc/#rtcsessiondescription-class */
export class RTCSessionDescriptionImpl implements RTCSessionDescriptionAlgorithms {
  readonly type: RTCSdpType;
  readonly sdp: string;
  #sections: readonly MediaSection[] | undefined;

  constructor(init: RTCSessionDescriptionInitDict) {
    this.type = init.type;
    this.sdp = init.sdp;
  }

  /** Read when first asked for: most descriptions never are. */
  get mediaSections(): readonly MediaSection[] {
    this.#sections ??= mediaSections(this.sdp);
    return this.#sections;
  }
}
