// Libraries as npm has them, and programs as MDN's guides teach them, on `node-libwebrtc/globals`. Each ends by itself.
import { join } from 'node:path';
import { runChild, startChild } from '../lifecycle/runChild';

async function said(program: string, args: readonly string[] = [], flags: readonly string[] = []): Promise<readonly string[]> {
  const ended = await runChild(join(__dirname, 'children', program), args, { flags });
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' });
  expect(ended.afterClose).toBeLessThan(1000);
  return ended.lines;
}

describe('libraries', () => {
  it('webrtc-adapter loads, says where it is, and shims as for Chromium when told so', async () => {
    expect(await said('webrtc-adapter.mjs')).toEqual([
      'Not a browser.',
      'Not a supported browser.',
      'chrome 150',
      'audio,video 2 true',
      'closed',
    ]);
  });

  it('simple-peer connects, sends a stream and data, and asks for statistics', async () => {
    expect(await said('simple-peer.mjs')).toEqual(['picture true', 'good day, too', 'statistics true', 'closed']);
  });

  it('PeerJS finds its peer at its server, sends data and calls', async () => {
    const server = startChild(join(__dirname, 'children/peer-server.mjs'));
    const port = await server.printed(/^\d+$/);
    // PeerJS needs a WebSocket, which Node 20 has behind a flag.
    expect(await said('peerjs.mjs', [port], ['--experimental-websocket'])).toEqual(['good day 1,2,3', 'picture true', 'closed']);
    server.kill('SIGTERM');
    await server.ended;
  });
});

describe('programs of the guides', () => {
  it('perfect negotiation: offers collide, tracks come and go both ways, ICE restarts', async () => {
    expect(await said('perfect-negotiation.mjs')).toEqual(['collided true', 'tracks 2 2', 'restarted', 'closed']);
  });

  it('a simple data channel', async () => {
    expect(await said('data-channel.mjs')).toEqual(['a message', 'open,closed', 'closed']);
  });

  it('DTMF', async () => {
    expect(await said('dtmf.mjs')).toEqual(['15#,A left 0', 'closed']);
  });

  it('encoded transforms in a worker', async () => {
    expect(await said('encoded-transform.mjs')).toEqual(['picture 320x240', 'frames true true', 'closed']);
  });

  it('capabilities, constraints and settings', async () => {
    expect(await said('constraints.mjs')).toEqual([
      'true',
      '640x360 false',
      'true',
      '1280x720 1280',
      'OverconstrainedError true width 1280x720',
      'OverconstrainedError deviceId',
      'true',
      'ended',
      'closed',
    ]);
  });
});
