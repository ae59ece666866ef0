// The other end of measures/recording.mjs: sends a synthetic camera and microphone on every call that its parent asks for.
import { adapter } from './adapters/node-libwebrtc.mjs';

const { RTCPeerConnection, RTCRtpSender, configure, mediaDevices } = adapter.webrtc;
configure({ syntheticDevices: true });
const stream = await mediaDevices.getUserMedia({ video: { width: 1280, height: 720, frameRate: 30 }, audio: true });
const connections = [];

process.on('message', async ({ type, id, sdp }) => {
  if (type === 'answer') return connections[id].setRemoteDescription({ type: 'answer', sdp });
  const connection = new RTCPeerConnection();
  connections.push(connection);
  for (const track of stream.getTracks()) {
    const transceiver = connection.addTransceiver(track, { direction: 'sendonly', streams: [stream] });
    if (track.kind !== 'video') continue;
    const codecs = RTCRtpSender.getCapabilities('video').codecs;
    transceiver.setCodecPreferences(codecs.filter(({ mimeType }) => mimeType === 'video/VP8'));
    const parameters = transceiver.sender.getParameters();
    parameters.degradationPreference = 'maintain-resolution';
    await transceiver.sender.setParameters(parameters);
  }
  await connection.setLocalDescription();
  await new Promise((resolve) => {
    if (connection.iceGatheringState === 'complete') resolve();
    connection.onicegatheringstatechange = () => connection.iceGatheringState === 'complete' && resolve();
  });
  process.send({ id: connections.length - 1, sdp: connection.localDescription.sdp });
});
