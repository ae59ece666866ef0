import { invalidModification } from '../errors';
import type { RTCRtpHeaderExtensionCapability } from '../generated/dictionaries/RTCRtpHeaderExtensionCapability';
import type { RTCRtpTransceiverDirection } from '../generated/enums/RTCRtpTransceiverDirection';
import type { NativeKind } from '../native';
import { implementedHeaderExtensions } from './codecs';

/** BUNDLE cannot do without. https://www.rfc-editor.org/rfc/rfc8834#section-5.2 */
const MANDATORY = ['urn:ietf:params:rtp-hdrext:sdes:mid'];

type Directions = readonly RTCRtpTransceiverDirection[];

/** The RTP header extensions of a transceiver. https://w3c.github.io/webrtc-extensions/#rtcrtptransceiver-interface */
export class HeaderExtensions {
  /** [[HeaderExtensionsToNegotiate]] */
  toNegotiate: readonly RTCRtpHeaderExtensionCapability[];
  /** [[NegotiatedHeaderExtensions]] */
  negotiated: readonly RTCRtpHeaderExtensionCapability[];

  constructor(kind: NativeKind) {
    this.toNegotiate = implementedHeaderExtensions(kind);
    this.negotiated = this.toNegotiate.map(({ uri }) => ({ uri, direction: 'stopped' }));
  }

  /** https://w3c.github.io/webrtc-extensions/#dom-rtcrtptransceiver-setheaderextensionstonegotiate */
  set(extensions: readonly RTCRtpHeaderExtensionCapability[]): void {
    if (extensions.length !== this.toNegotiate.length) throw invalidModification('Extensions were added or removed.'); // 3
    for (const [index, { uri, direction }] of extensions.entries()) {
      if (uri !== this.toNegotiate[index]?.uri) throw invalidModification(`'${uri}' is not the extension at this place of the list.`); // 4.2
      if (MANDATORY.includes(uri) && direction !== 'sendrecv') throw invalidModification(`${uri} has to be sent and received.`); // 4.3-4.4
    }
    this.toNegotiate = extensions; // 5
  }

  /** What a description made of them. */
  adopt(toNegotiate: Directions, negotiated: Directions): void {
    this.toNegotiate = withDirections(this.toNegotiate, toNegotiate);
    this.negotiated = withDirections(this.negotiated, negotiated);
  }
}

function withDirections(extensions: readonly RTCRtpHeaderExtensionCapability[], directions: Directions): RTCRtpHeaderExtensionCapability[] {
  return extensions.map(({ uri, direction }, index) => ({ uri, direction: directions[index] ?? direction }));
}
