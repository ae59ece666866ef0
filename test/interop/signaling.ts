/**
 * The signaling server of the interop tests: HTTP on loopback, one remote peer. The peer posts its messages to /messages and takes ours from
 * there, one answer per message (long polling), which every stack can do without a library. Other paths give the files of remote/.
 */
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import type { RTCIceCandidateInit, RTCSessionDescriptionInit } from 'node-libwebrtc';

export type VideoCodec = 'VP8' | 'VP9' | 'H264' | 'AV1';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What a call has in it. */
export interface Call {
  readonly call: number;
  /** The remote peer makes the offer. */
  readonly offer: boolean;
  readonly audio: boolean;
  readonly video: VideoCodec | null;
  readonly data: boolean;
}

interface OfCall {
  readonly call: number;
}
export type Description = OfCall & { readonly type: 'description'; readonly description: RTCSessionDescriptionInit };
export type Candidate = OfCall & { readonly type: 'candidate'; readonly candidate: RTCIceCandidateInit };

/** Each of the tests' messages. `call` ends the call before it. */
export type ToRemote = ({ readonly type: 'call' } & Call) | Description | Candidate | { readonly type: 'hangup' };

export type FromRemote =
  | { readonly type: 'ready'; readonly version: string }
  | Description
  | Candidate
  /** The mean colours of a received picture's quarters, from the upper left to the lower right. */
  | (OfCall & { readonly type: 'seen'; readonly colours: readonly Rgb[] })
  /** The strongest frequency of received sound; Hz. */
  | (OfCall & { readonly type: 'heard'; readonly frequency: number })
  | (Partial<OfCall> & { readonly type: 'failed'; readonly reason: string });

type OfType<T extends FromRemote['type']> = Extract<FromRemote, { type: T }>;

const POLL = 10_000;
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

export class Signaling {
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #messages = new EventEmitter<{ message: [FromRemote] }>();
  readonly #waiting: ToRemote[] = [];
  #poll: ServerResponse | undefined;

  static async open(): Promise<Signaling> {
    const signaling = new Signaling();
    signaling.#server.listen(0, '127.0.0.1');
    await once(signaling.#server, 'listening');
    return signaling;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  send(message: ToRemote): void {
    this.#waiting.push(message);
    this.#answer();
  }

  /** Every message from now on until the returned function is called. */
  listen(listener: (message: FromRemote) => void): () => void {
    this.#messages.on('message', listener);
    return () => this.#messages.off('message', listener);
  }

  /** The next message of a type for which `wanted` is true; rejects after `timeout` ms with what came last. */
  next<T extends FromRemote['type']>(type: T, wanted: (message: OfType<T>) => boolean = () => true, timeout = 15_000): Promise<OfType<T>> {
    return new Promise((resolve, reject) => {
      let last: FromRemote | undefined;
      const settle = (action: () => void) => {
        clearTimeout(timer);
        stop();
        action();
      };
      const timer = setTimeout(
        () =>
          settle(() => reject(new Error(`the remote peer sent no fitting '${type}' within ${timeout} ms; last: ${JSON.stringify(last)}`))),
        timeout,
      );
      timer.unref();
      const stop = this.listen((message) => {
        if (message.type !== type) return;
        last = message;
        if (wanted(message as OfType<T>)) settle(() => resolve(message as OfType<T>));
      });
    });
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    if (this.#server.listening) await once(this.#server, 'close');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.url).pathname;
    if (path === '/messages' && request.method === 'POST') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      response.writeHead(204).end();
      this.#messages.emit('message', JSON.parse(Buffer.concat(chunks).toString()) as FromRemote);
    } else if (path === '/messages') {
      this.#poll?.writeHead(204).end();
      this.#poll = response;
      response.setTimeout(POLL, () => this.#endPoll(response));
      response.once('close', () => {
        if (this.#poll === response) this.#poll = undefined;
      });
      this.#answer();
    } else {
      const file = join(__dirname, 'remote', path === '/' ? 'page.html' : basename(path));
      await readFile(file).then(
        (content) => response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(content),
        () => response.writeHead(404).end(),
      );
    }
  }

  #endPoll(response: ServerResponse): void {
    if (this.#poll === response) this.#poll = undefined;
    response.writeHead(204).end();
  }

  #answer(): void {
    if (!this.#poll) return;
    const message = this.#waiting.shift();
    if (!message) return;
    const response = this.#poll;
    this.#poll = undefined;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(message));
  }
}
