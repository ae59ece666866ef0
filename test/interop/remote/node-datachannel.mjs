// The remote peer of the interop tests in node-datachannel, which has no encoder: it sends back the RTP and the messages that it receives.
import nodeDataChannel from 'node-datachannel';
import { nameOf, post, serve } from './client.mjs';

const { Audio, PeerConnection, RtcpReceivingSession, Video } = nodeDataChannel;
const KEY_FRAME_INTERVAL = 500;

function echo(channel) {
  channel.onMessage((data) => (typeof data === 'string' ? channel.sendMessage(data) : channel.sendMessageBinary(Buffer.from(data))));
}

/** Our SSRC of each medium. */
const ssrcs = { audio: 1_111, video: 2_222 };

function returnMedia(call, track, ends) {
  const ssrc = ssrcs[track.type()];
  let first;
  track.setMediaHandler(new RtcpReceivingSession());
  track.onMessage((packet) => {
    if (packet[1] >= 192 && packet[1] <= 223) return; // RTCP
    first ??= packet.readUInt32BE(8);
    if (packet.readUInt32BE(8) !== first) return; // Retransmissions have an SSRC and numbers of their own.
    packet.writeUInt32BE(ssrc, 8);
    try {
      if (track.isOpen()) track.sendMessageBinary(packet);
    } catch (error) {
      // What a callback throws aborts the process.
      post({ type: 'failed', call, reason: String(error) });
    }
  });
  if (track.type() !== 'video') return;
  // A request for a key frame, which it does not show, may have come for it.
  const timer = setInterval(() => track.isOpen() && track.requestKeyframe(), KEY_FRAME_INTERVAL);
  ends.push(() => clearInterval(timer));
}

/** What we send. As an answerer it has to be known before the offer, with the offer's payload types: an answer made without has no SSRC. */
function media(audio, video, offer = '') {
  const payloadType = (codec, otherwise) => Number(new RegExp(`^a=rtpmap:(\\d+) ${codec}/`, 'm').exec(offer)?.[1] ?? otherwise);
  const list = [];
  if (audio) {
    const description = new Audio('0', 'SendRecv');
    description.addOpusCodec(payloadType('opus', 111));
    description.addSSRC(ssrcs.audio, 'returned', 'returned', 'returned-audio');
    list.push(description);
  }
  if (video) {
    const description = new Video('1', 'SendRecv');
    description[`add${video}Codec`](payloadType(video, 96));
    description.addSSRC(ssrcs.video, 'returned', 'returned', 'returned-video');
    list.push(description);
  }
  return list;
}

await serve(nameOf('node-datachannel'), ({ call, offer, audio, video, data }) => {
  const pc = new PeerConnection('theirs', { iceServers: [], disableAutoNegotiation: true });
  const ends = [];
  // It keeps a track only while JS does.
  const tracks = [];
  const channels = [];
  const take = (track) => {
    tracks.push(track);
    returnMedia(call, track, ends);
  };
  pc.onLocalDescription((sdp, type) => post({ type: 'description', call, description: { type, sdp } }));
  pc.onLocalCandidate((candidate, sdpMid) => post({ type: 'candidate', call, candidate: { candidate, sdpMid } }));
  pc.onDataChannel((channel) => {
    channels.push(channel);
    echo(channel);
  });
  return {
    start() {
      if (!offer) return;
      for (const description of media(audio, video)) take(pc.addTrack(description));
      if (data) {
        channels.push(pc.createDataChannel('theirs'));
        echo(channels[0]);
      }
      pc.setLocalDescription('offer');
    },
    describe({ type, sdp }) {
      if (type === 'offer') for (const description of media(audio, video, sdp)) take(pc.addTrack(description));
      pc.setRemoteDescription(sdp, type);
      if (type === 'offer') pc.setLocalDescription('answer');
    },
    candidate: ({ candidate, sdpMid }) => pc.addRemoteCandidate(candidate, sdpMid ?? '0'),
    end() {
      for (const each of ends.splice(0)) each();
      pc.close();
    },
  };
});
