import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complaints, type Library, programOf, root } from './program';

// Programs that are compiled against the packed package.

jest.setTimeout(120_000); // Compiling waits for other tests on a small machine.

let from: string;

beforeAll(() => {
  from = mkdtempSync(join(tmpdir(), 'consumer-'));
  const modules = join(from, 'node_modules');
  mkdirSync(modules);
  execFileSync('npm', ['pack', '--pack-destination', from, '--ignore-scripts'], { cwd: root, stdio: 'pipe' });
  const [tarball = ''] = readdirSync(from).filter((file) => file.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', join(from, tarball), '-C', from]);
  symlinkSync(join(from, 'package'), join(modules, 'node-libwebrtc'));
  for (const dependency of ['@types', 'undici-types']) symlinkSync(join(root, 'node_modules', dependency), join(modules, dependency));
});

afterAll(() => rmSync(from, { recursive: true, force: true }));

const compile = (text: string, library: Library, checkDeclarations = false) =>
  complaints(programOf({ 'program.ts': text }, library, { from, checkDeclarations }));

const call = `
const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:stun.example.org' }] });
connection.ontrack = function ({ track, streams: [stream] }) {
  track.onended = () => stream?.removeTrack(track);
  this.getReceivers().map((receiver) => receiver.track.kind);
};
connection.addEventListener('icecandidate', ({ candidate }) => candidate?.toJSON().sdpMid?.length);
connection.addEventListener('connectionstatechange', (event) => event.preventDefault());
const channel: RTCDataChannel = connection.createDataChannel('chat', { ordered: false, maxRetransmits: 1 });
channel.onmessage = ({ data }) => console.log(data);
channel.binaryType = 'arraybuffer';
channel.send(new Uint8Array(4));
const onTrack = function (this: RTCPeerConnection, event: RTCTrackEvent) { this.addTrack(event.track, ...event.streams); };
connection.ontrack = onTrack;
export async function stats() {
  for (const [id, { type, timestamp }] of await connection.getStats()) console.log(id, type, timestamp);
  await connection.setLocalDescription(await connection.createOffer());
  const direction = connection.addTransceiver('video', { sendEncodings: [{ rid: 'h', maxBitrate: 1e6 }] }).currentDirection;
  return direction === 'sendrecv' ? connection.localDescription?.sdp : new RTCIceCandidate({ candidate: '', sdpMid: '0' }).address;
}
`;
const media = `
export async function open(constraints: MediaStreamConstraints): Promise<MediaStreamTrack | undefined> {
  const stream: MediaStream = await navigator.mediaDevices.getUserMedia(constraints);
  return stream.getVideoTracks().find(({ readyState }) => readyState === 'live')?.clone();
}
`;

it.each<Library>(['none', 'lib.dom', 'lib.webworker'])('every declaration is sound with %s', (library) => {
  expect(compile(`import 'node-libwebrtc/globals';\nexport * from 'node-libwebrtc';`, library, true)).toEqual([]);
});

describe('a program that imports the package', () => {
  const imports = `import { type MediaStreamConstraints, RTCDataChannel, RTCIceCandidate, RTCPeerConnection, RTCTrackEvent, nonstandard } from 'node-libwebrtc';`;

  it.each<Library>(['none', 'lib.dom', 'lib.webworker'])('compiles with %s', (library) => {
    const own = `${imports}${call}
      export const source = new nonstandard.RTCVideoSource();
      connection.addTrack(source.createTrack());
      export const constraints: MediaStreamConstraints = { video: { width: { ideal: 640 } } };`;
    expect(compile(own, library)).toEqual([]);
  });

  it('gives what it has to functions that were written for a browser', () => {
    const text = `import * as api from 'node-libwebrtc';
      function publish(connection: RTCPeerConnection, stream: MediaStream) { for (const track of stream.getTracks()) connection.addTrack(track, stream); }
      function ids(stream: MediaStream) { return stream.getTracks().map(({ id }) => id); }
      function log(channel: RTCDataChannel) { channel.onmessage = ({ data }: MessageEvent<string>) => console.log(data); }
      const connection = new api.RTCPeerConnection();
      log(connection.createDataChannel('log'));
      publish(connection, new api.MediaStream());
      const configuration: RTCConfiguration = connection.getConfiguration();
      export const other = [new api.RTCPeerConnection(configuration), ids(new api.MediaStream())];`;
    expect(compile(text, 'lib.dom')).toEqual([]);
  });

  it('is told what is wrong', () => {
    const wrong = `import { RTCPeerConnection } from 'node-libwebrtc';
      new RTCPeerConnection({ iceTransportPolicy: 'some' });
      new RTCPeerConnection().ontrack = ({ candidate }) => candidate;`;
    expect(compile(wrong, 'none')).toEqual([
      expect.stringContaining('"some"'),
      expect.stringContaining("'candidate' does not exist on type 'RTCTrackEvent'"),
    ]);
  });
});

describe('a program that uses the globals', () => {
  it.each<Library>(['none', 'lib.dom'])('compiles with %s', (library) => {
    const newer = `export const devices = new DeviceChangeEvent('devicechange', { devices: [] }).devices.map(({ label }) => label);`;
    expect(compile(`import 'node-libwebrtc/globals';${call}${media}${newer}`, library)).toEqual([]);
  });

  it('compiles with lib.webworker', () => {
    expect(compile(`import 'node-libwebrtc/globals';${call}`, 'lib.webworker')).toEqual([]);
  });

  it('may use the package beside them', () => {
    const text = `import 'node-libwebrtc/globals';
      import * as api from 'node-libwebrtc';
      export const ours: api.RTCPeerConnection = new RTCPeerConnection();
      export const global: RTCPeerConnection = ours;
      export const isOne = ours instanceof RTCPeerConnection;`;
    expect(compile(text, 'none')).toEqual([]);
  });
});
