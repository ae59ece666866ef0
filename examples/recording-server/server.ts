/** The recording server: the WHIP endpoint, the list of recordings, and the page. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import { Recordings } from './recordings';
import { contentType, Sessions } from './session';
import { authorized, whip } from './whip';

export interface ServerOptions {
  /** Where recordings are kept. */
  readonly folder: string;
  /** Publishing and the recordings need this bearer token when it is set. */
  readonly token?: string | undefined;
  /** A pino level, or `silent`. */
  readonly logLevel: string;
}

/** Not yet listening; `close()` finishes every recording first. */
export async function buildServer({ folder, token, logLevel }: ServerOptions): Promise<FastifyInstance> {
  // 256 KiB: an offer with every codec and many candidates is under 30 KiB.
  const server = Fastify({ logger: { level: logLevel }, bodyLimit: 256 * 1024, forceCloseConnections: true });
  const recordings = new Recordings(folder);
  const sessions = new Sessions(recordings, server.log);
  server.addHook('preClose', () => sessions.end());

  whip(server, sessions, token);

  server.get('/api/config', async () => ({ token: token !== undefined }));
  server.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/recordings') || authorized(request, token)) return;
    // <video> and download links cannot send a header.
    const query = new URL(request.url, 'http://localhost').searchParams.get('token');
    if (query !== null && authorized({ headers: { authorization: `Bearer ${query}` } }, token)) return;
    return reply.code(401).header('WWW-Authenticate', 'Bearer realm="recordings"').send({ error: 'a bearer token is needed' });
  });
  server.get('/api/recordings', () => recordings.list(sessions.liveIds));

  server.get<{ Params: { id: string } }>('/api/recordings/:id/media', async (request, reply) => {
    const recording = await recordings.get(request.params.id, sessions.liveIds);
    if (!recording) return reply.code(404).send({ error: 'there is no such recording' });
    // @fastify/static answers range requests, which players need to seek.
    return reply.type(contentType(recording.file)).sendFile(recording.file, recordings.folder, { cacheControl: false });
  });
  server.get<{ Params: { id: string } }>('/api/recordings/:id/thumbnail', async (request, reply) => {
    const recording = await recordings.get(request.params.id, sessions.liveIds);
    if (!recording?.thumbnail) return reply.code(404).send({ error: 'there is no thumbnail' });
    return reply.type('image/png').send(createReadStream(recordings.path(`${recording.id}.png`)));
  });
  server.delete<{ Params: { id: string } }>('/api/recordings/:id', async (request, reply) => {
    const recording = await recordings.get(request.params.id, sessions.liveIds);
    if (!recording) return reply.code(404).send({ error: 'there is no such recording' });
    if (recording.state === 'recording') return reply.code(409).send({ error: 'the recording is still running' });
    await recordings.delete(recording);
    return reply.code(204).send();
  });

  await server.register(fastifyStatic, { root: join(__dirname, 'public') });
  return server;
}
