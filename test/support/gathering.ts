import type { RTCIceCandidate, RTCPeerConnection, RTCPeerConnectionIceErrorEvent } from 'node-libwebrtc';

export interface Gathered {
  readonly candidates: readonly RTCIceCandidate[];
  readonly errors: readonly RTCPeerConnectionIceErrorEvent[];
}

/** What gathering finds until it is complete; begins it with an offer. An ICE restart's credentials are the offer's. */
export async function gather(connection: RTCPeerConnection): Promise<Gathered> {
  const candidates: RTCIceCandidate[] = [];
  const errors: RTCPeerConnectionIceErrorEvent[] = [];
  if (connection.getTransceivers().length === 0 && connection.sctp === null) connection.createDataChannel('');
  const collect = (error: RTCPeerConnectionIceErrorEvent) => errors.push(error);
  connection.addEventListener('icecandidateerror', collect);
  const complete = new Promise<void>((resolve) => {
    connection.addEventListener('icecandidate', function listener({ candidate }) {
      if (candidate !== null && candidate.candidate !== '') candidates.push(candidate);
      if (candidate !== null) return;
      connection.removeEventListener('icecandidate', listener);
      resolve();
    });
  });
  await connection.setLocalDescription();
  await complete;
  connection.removeEventListener('icecandidateerror', collect);
  return { candidates, errors };
}
