import {
  type MediaStreamTrack,
  mediaDevices,
  nonstandard,
  type RTCPeerConnection,
  type RTCRtpReceiver,
  type RTCRtpSender,
} from 'node-libwebrtc';
import { negotiate, pair, trickle } from '../../support/peers';

const tracks: MediaStreamTrack[] = [];

/** For afterEach. */
export function stopTracks(): void {
  for (const track of tracks.splice(0)) track.stop();
}

interface Half {
  readonly sender: RTCRtpSender;
  readonly receiver: RTCRtpReceiver;
}

/** A call from the synthetic devices. `prepare` sees each sender and receiver before a frame comes. */
export async function call(
  kinds: readonly ('audio' | 'video')[],
  prepare: (half: Half, kind: string) => void = () => {},
): Promise<{ near: RTCPeerConnection; far: RTCPeerConnection; halves: readonly Half[] }> {
  const stream = await mediaDevices.getUserMedia({
    audio: kinds.includes('audio'),
    video: kinds.includes('video') && { width: 320, height: 240 },
  });
  tracks.push(...stream.getTracks());
  const [near, far] = pair();
  const senders = kinds.map((kind) => {
    const track = stream.getTracks().find((each) => each.kind === kind);
    if (track === undefined) throw new Error(`no ${kind}`);
    return near.addTransceiver(track, { direction: 'sendonly' }).sender;
  });
  const halves: Half[] = [];
  far.ontrack = ({ receiver }) => {
    const sender = senders[halves.length] as RTCRtpSender;
    halves.push({ sender, receiver });
    prepare({ sender, receiver }, receiver.track.kind);
  };
  trickle(near, far);
  await negotiate(near, far);
  return { near, far, halves };
}

/** Resolves with the next decoded picture. */
export async function picture(track: MediaStreamTrack): Promise<nonstandard.RTCReceivedVideoFrame> {
  const sink = new nonstandard.RTCVideoSink(track);
  try {
    return await new Promise((resolve) => {
      sink.onframe = ({ frame }) => resolve(frame);
    });
  } finally {
    sink.stop();
  }
}
