import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { RTCPeerConnection } from 'node-libwebrtc';
import { buildServer } from '../../../examples/recording-server/server';

let folder: string;
let server: FastifyInstance;
const connections: RTCPeerConnection[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recordings-'));
  server = await buildServer({ folder, logLevel: 'silent' });
});

afterEach(async () => {
  for (const connection of connections.splice(0)) connection.close();
  await server.close();
  await rm(folder, { recursive: true });
});

async function offer(): Promise<{ connection: RTCPeerConnection; sdp: string }> {
  const connection = new RTCPeerConnection();
  connections.push(connection);
  connection.addTransceiver('video', { direction: 'sendonly' });
  connection.addTransceiver('audio', { direction: 'sendonly' });
  await connection.setLocalDescription();
  return { connection, sdp: connection.localDescription?.sdp ?? '' };
}

const post = (payload: string, headers: Record<string, string> = {}) =>
  server.inject({ method: 'POST', url: '/whip', payload, headers: { 'content-type': 'application/sdp', ...headers } });

describe('the WHIP endpoint', () => {
  it('answers an offer with 201, an answer, a Location and an ETag', async () => {
    const { connection, sdp } = await offer();
    const response = await post(sdp);
    expect(response.statusCode).toBe(201);
    expect(response.headers['content-type']).toBe('application/sdp');
    expect(response.headers.location).toMatch(/^\/whip\/.+/);
    expect(response.headers.etag).toMatch(/^"[^"]+"$/);
    await connection.setRemoteDescription({ type: 'answer', sdp: response.body });
    expect(connection.getTransceivers().map((transceiver) => transceiver.currentDirection)).toEqual(['sendonly', 'sendonly']);
  });

  it('refuses another media type with 415', async () => {
    expect((await post('{}', { 'content-type': 'application/json' })).statusCode).toBe(415);
  });

  it.each(['', 'v=0', 'not SDP at all', 'v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\n'])('refuses %j with 400', async (sdp) => {
    const response = await post(sdp);
    expect(response.statusCode).toBe(400);
    expect(response.json().error).toEqual(expect.any(String));
  });

  it('refuses an offer without a codec that can be recorded with 400', async () => {
    const { sdp } = await offer();
    const response = await post(sdp.replace(/^(a=rtpmap:\d+ )(VP8|VP9|AV1|H264)\//gm, '$1XYZ/'));
    expect(response.statusCode).toBe(400);
    expect(response.json().error).toMatch(/VP8, VP9, AV1, H264/);
  });

  it('refuses a body over the limit with 413', async () => {
    expect((await post('a'.repeat(300 * 1024))).statusCode).toBe(413);
  });

  it('takes candidates by PATCH, and only for the current ICE session', async () => {
    const { sdp } = await offer();
    const { headers } = await post(sdp);
    const ufrag = /a=ice-ufrag:(\S+)/.exec(sdp)?.[1];
    const payload = `a=ice-ufrag:${ufrag}\r\nm=audio 9 X 0\r\na=mid:0\r\na=candidate:1 1 udp 2122260223 192.0.2.1 61764 typ host ufrag ${ufrag}\r\n`;
    const patch = (more: Record<string, string>) =>
      server.inject({
        method: 'PATCH',
        url: String(headers.location),
        payload,
        headers: { 'content-type': 'application/trickle-ice-sdpfrag', ...more },
      });
    expect((await patch({ 'if-match': String(headers.etag) })).statusCode).toBe(204);
    expect((await patch({ 'if-match': '"other"' })).statusCode).toBe(412);
    expect((await patch({})).statusCode).toBe(428);
    expect((await patch({ 'content-type': 'application/sdp', 'if-match': String(headers.etag) })).statusCode).toBe(415);
  });

  it('restarts ICE by PATCH with If-Match: *, and gives a new ETag', async () => {
    const { connection, sdp } = await offer();
    const { headers, body } = await post(sdp);
    await connection.setRemoteDescription({ type: 'answer', sdp: body });
    await connection.setLocalDescription(await connection.createOffer({ iceRestart: true }));
    const restarted = connection.localDescription?.sdp ?? '';
    const credential = (name: string, from: string) => new RegExp(`a=ice-${name}:(\\S+)`).exec(from)?.[1];
    expect(credential('ufrag', restarted)).not.toBe(credential('ufrag', sdp));
    const response = await server.inject({
      method: 'PATCH',
      url: String(headers.location),
      payload: `a=ice-ufrag:${credential('ufrag', restarted)}\r\na=ice-pwd:${credential('pwd', restarted)}\r\n`,
      headers: { 'content-type': 'application/trickle-ice-sdpfrag', 'if-match': '*' },
    });
    expect(response.statusCode).toBe(200);
    expect(response.headers.etag).not.toBe(headers.etag);
    expect(credential('ufrag', response.body)).not.toBe(credential('ufrag', body));
  });

  it('refuses credentials that ICE does not allow with 400, and the session goes on', async () => {
    const { sdp } = await offer();
    const { headers } = await post(sdp);
    const restart = await server.inject({
      method: 'PATCH',
      url: String(headers.location),
      payload: 'a=ice-ufrag:x\r\na=ice-pwd:short\r\n',
      headers: { 'content-type': 'application/trickle-ice-sdpfrag', 'if-match': '*' },
    });
    expect(restart.statusCode).toBe(400);
    expect((await server.inject({ method: 'DELETE', url: String(headers.location) })).statusCode).toBe(200);
  });

  it('ends a session by DELETE, once', async () => {
    const { sdp } = await offer();
    const { headers } = await post(sdp);
    const url = String(headers.location);
    expect((await server.inject({ method: 'DELETE', url })).statusCode).toBe(200);
    expect((await server.inject({ method: 'DELETE', url })).statusCode).toBe(404);
    expect(
      (await server.inject({ method: 'PATCH', url, payload: 'a=mid:0', headers: { 'content-type': 'application/trickle-ice-sdpfrag' } }))
        .statusCode,
    ).toBe(404);
  });

  it('says what it takes: OPTIONS, and 405 for the rest', async () => {
    const options = await server.inject({ method: 'OPTIONS', url: '/whip' });
    expect(options.statusCode).toBe(204);
    expect(options.headers['accept-post']).toBe('application/sdp');
    expect(options.headers['access-control-allow-origin']).toBe('*');
    expect((await server.inject({ method: 'GET', url: '/whip' })).statusCode).toBe(405);
    expect((await server.inject({ method: 'PUT', url: '/whip/1' })).statusCode).toBe(405);
  });
});

describe('with a token', () => {
  beforeEach(async () => {
    await server.close();
    server = await buildServer({ folder, token: 'secret', logLevel: 'silent' });
  });

  it('refuses who does not have it with 401', async () => {
    const { sdp } = await offer();
    const response = await post(sdp);
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toMatch(/^Bearer/);
    expect((await post(sdp, { authorization: 'Bearer other1' })).statusCode).toBe(401);
    expect((await post(sdp, { authorization: 'Bearer secret' })).statusCode).toBe(201);
    expect((await server.inject('/api/recordings')).statusCode).toBe(401);
    expect((await server.inject('/api/recordings?token=secret')).statusCode).toBe(200);
  });
});

describe('the recordings', () => {
  it.each(['../../etc/passwd', '..%2f..%2fetc%2fpasswd', '2026-01-01T00-00-00-000Z-00000000'])('does not know %s', async (id) => {
    for (const url of [`/api/recordings/${id}/media`, `/api/recordings/${id}/thumbnail`]) {
      expect((await server.inject(url)).statusCode).toBe(404);
    }
  });
});
