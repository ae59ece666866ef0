import type { MediaStreamTrack } from 'node-libwebrtc';
import { negotiate, pair, trickle } from './peers';

/** Sends tracks from one connection to another. `received` has them in the same order; closePeers() ends the call. */
export async function sendTracks(...tracks: MediaStreamTrack[]): Promise<{ received: readonly MediaStreamTrack[]; close(): void }> {
  const [sender, receiver] = pair();
  for (const track of tracks) sender.addTransceiver(track, { direction: 'sendonly' });
  trickle(sender, receiver);
  await negotiate(sender, receiver);
  return {
    received: receiver.getTransceivers().map((transceiver) => transceiver.receiver.track),
    close: () => {
      sender.close();
      receiver.close();
    },
  };
}
