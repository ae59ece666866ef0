/**
 * The WHIP endpoint, RFC 9725: POST an offer to /whip, then PATCH and DELETE the session's own URL.
 */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseSdpFragment } from './sdp-fragment';
import { BadOffer, type Sessions } from './session';

const fragmentType = 'application/trickle-ice-sdpfrag';

interface SessionRoute {
  Params: { id: string };
  Body: string;
}

export function whip(server: FastifyInstance, sessions: Sessions, token: string | undefined): void {
  // What setRemoteDescription refuses is the client's fault; anything else is ours.
  server.setErrorHandler((error, _request, reply) => {
    if (error instanceof BadOffer) return refuse(reply, 400, error.message);
    throw error;
  });

  server.addContentTypeParser(['application/sdp', fragmentType], { parseAs: 'string' }, (_request, body, done) => done(null, body));

  // WHIP clients live on any page: RFC 9725, section 4.7.
  server.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/whip')) return;
    reply.header('Access-Control-Allow-Origin', '*').header('Access-Control-Expose-Headers', 'Location, ETag, Link');
    if (request.method !== 'OPTIONS' && !authorized(request, token)) {
      return reply.code(401).header('WWW-Authenticate', 'Bearer realm="whip"').send({ error: 'a bearer token is needed' });
    }
  });

  const options = (_request: FastifyRequest, reply: FastifyReply) =>
    reply
      .code(204)
      .header('Access-Control-Allow-Methods', 'OPTIONS, POST, PATCH, DELETE')
      .header('Access-Control-Allow-Headers', 'Authorization, Content-Type, If-Match')
      .header('Access-Control-Max-Age', '86400')
      .header('Accept-Post', 'application/sdp')
      .header('Accept-Patch', fragmentType)
      .send();
  server.options('/whip', options);
  server.options('/whip/:id', options);

  server.post<{ Body: string }>('/whip', async (request, reply) => {
    if (mediaType(request) !== 'application/sdp') return refuse(reply, 415, 'the offer must be application/sdp');
    const session = await sessions.publish(request.body);
    return reply
      .code(201)
      .header('Location', `/whip/${session.id}`)
      .header('ETag', session.etag)
      .header('Accept-Patch', fragmentType)
      .type('application/sdp')
      .send(session.answer);
  });

  server.patch<SessionRoute>('/whip/:id', async (request, reply) => {
    const session = sessions.get(request.params.id);
    if (!session) return refuse(reply, 404, 'there is no such session');
    if (mediaType(request) !== fragmentType) return refuse(reply, 415, `the fragment must be ${fragmentType}`);
    const match = request.headers['if-match'];
    if (match === undefined) return refuse(reply, 428, 'If-Match is needed: the ETag of the session, or * for an ICE restart');
    let fragment: ReturnType<typeof parseSdpFragment>;
    try {
      fragment = parseSdpFragment(request.body);
    } catch (error) {
      return refuse(reply, 400, (error as Error).message);
    }
    if (match === '*') {
      if (!fragment.usernameFragment || !fragment.password) return refuse(reply, 400, 'an ICE restart needs a=ice-ufrag and a=ice-pwd');
      const answer = await session.restartIce(fragment);
      return reply.code(200).header('ETag', session.etag).type(fragmentType).send(answer);
    }
    if (match !== session.etag) return refuse(reply, 412, 'the ETag is that of another ICE session');
    await session.addCandidates(fragment);
    return reply.code(204).send();
  });

  server.delete<SessionRoute>('/whip/:id', async (request, reply) => {
    const session = sessions.get(request.params.id);
    if (!session) return refuse(reply, 404, 'there is no such session');
    await session.end();
    return reply.code(200).send();
  });

  // RFC 9725, section 4.2: other methods on these URLs are refused, not unknown.
  for (const url of ['/whip', '/whip/:id']) {
    server.route({
      method: url === '/whip' ? ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'] : ['GET', 'HEAD', 'PUT', 'POST'],
      url,
      handler: async (_request, reply) => {
        reply.header('Allow', url === '/whip' ? 'OPTIONS, POST' : 'OPTIONS, PATCH, DELETE');
        return refuse(reply, 405, 'the method is not allowed here');
      },
    });
  }
}

function refuse(reply: FastifyReply, code: number, error: string) {
  return reply.code(code).send({ error });
}

function mediaType(request: FastifyRequest): string | undefined {
  return request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
}

export function authorized(request: Pick<FastifyRequest, 'headers'>, token: string | undefined): boolean {
  if (!token) return true;
  const given = Buffer.from(/^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '');
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
