import { type MediaStreamTrack, RTCPeerConnection, type RTCSessionDescription } from 'node-libwebrtc';

export interface Sent {
  readonly sender: RTCPeerConnection;
  readonly receiver: RTCPeerConnection;
  /** The tracks at the receiver, in the order of those that were sent. */
  readonly received: readonly MediaStreamTrack[];
  close(): void;
}

/** Sends tracks from one connection to another over loopback. */
export async function sendTracks(...tracks: MediaStreamTrack[]): Promise<Sent> {
  const [sender, receiver] = [new RTCPeerConnection(), new RTCPeerConnection()];
  sender.onicecandidate = ({ candidate }) => void receiver.addIceCandidate(candidate);
  receiver.onicecandidate = ({ candidate }) => void sender.addIceCandidate(candidate);
  for (const track of tracks) sender.addTransceiver(track, { direction: 'sendonly' });
  await sender.setLocalDescription();
  await receiver.setRemoteDescription(sender.localDescription as RTCSessionDescription);
  await receiver.setLocalDescription();
  await sender.setRemoteDescription(receiver.localDescription as RTCSessionDescription);
  return {
    sender,
    receiver,
    received: receiver.getTransceivers().map((transceiver) => transceiver.receiver.track),
    close: () => {
      sender.close();
      receiver.close();
    },
  };
}
