// The remote peer of the interop tests in werift, which has no encoder: it sends back the RTP and the messages that it receives.
import { RTCPeerConnection, RTCRtpCodecParameters, useNACK, usePLI } from 'werift';
import { nameOf, post, serve } from './client.mjs';

const codecs = {
  audio: [new RTCRtpCodecParameters({ mimeType: 'audio/opus', clockRate: 48_000, channels: 2 })],
  video: (name) => [
    new RTCRtpCodecParameters({
      mimeType: `video/${name}`,
      clockRate: 90_000,
      rtcpFeedback: [useNACK(), usePLI()],
      ...(name === 'H264' && { parameters: 'level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f' }),
    }),
  ],
};

function echo(channel) {
  channel.onMessage.subscribe((data) => channel.send(data));
}

/** What a track receives is what its transceiver sends; a request for a key frame goes the same way, backwards. */
function returnMedia(transceiver) {
  transceiver.onTrack.subscribe((track) => {
    const ssrcs = new Set();
    track.onReceiveRtp.subscribe((packet) => {
      if (track.kind === 'video' && !ssrcs.has(packet.header.ssrc)) {
        ssrcs.add(packet.header.ssrc);
        transceiver.sender.onPictureLossIndication.subscribe(() => transceiver.receiver.sendRtcpPLI(packet.header.ssrc));
      }
      transceiver.sender.sendRtp(packet);
    });
  });
}

await serve(nameOf('werift'), ({ call, offer, audio, video, data }) => {
  const pc = new RTCPeerConnection({ codecs: { audio: codecs.audio, video: video ? codecs.video(video) : [] } });
  pc.onIceCandidate.subscribe((candidate) => candidate?.candidate && post({ type: 'candidate', call, candidate: candidate.toJSON() }));
  pc.onDataChannel.subscribe(echo);
  for (const kind of [audio && 'audio', video && 'video'].filter(Boolean)) returnMedia(pc.addTransceiver(kind, { direction: 'sendrecv' }));
  if (offer && data) echo(pc.createDataChannel('theirs'));
  const describe = async (description) => {
    await pc.setLocalDescription(description);
    const { type, sdp } = pc.localDescription;
    await post({ type: 'description', call, description: { type, sdp } });
  };
  return {
    start: async () => offer && describe(await pc.createOffer()),
    describe: async (description) => {
      await pc.setRemoteDescription(description);
      if (description.type === 'offer') await describe(await pc.createAnswer());
    },
    candidate: (candidate) => pc.addIceCandidate(candidate),
    end: () => pc.close(),
  };
});
