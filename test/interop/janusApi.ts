/** The part of Janus' HTTP API that the tests use: a session with its long poll, and handles of plugins. */
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { RTCIceCandidate, RTCSessionDescriptionInit } from 'node-libwebrtc';

export interface PluginEvent {
  /** What the plugin says. */
  readonly data: Record<string, unknown>;
  readonly jsep: RTCSessionDescriptionInit | undefined;
}

interface Answer {
  readonly janus: string;
  readonly transaction?: string;
  /** The handle that an event is about. */
  readonly sender?: number;
  readonly data?: { readonly id: number };
  readonly plugindata?: { readonly data: Record<string, unknown> };
  readonly jsep?: RTCSessionDescriptionInit;
  readonly error?: { readonly reason: string };
}

const TIMEOUT = 10_000;

export class JanusSession {
  readonly #events = new EventEmitter();
  readonly #ended = new AbortController();

  private constructor(private readonly url: string) {
    void this.#poll();
  }

  static async create(api: string): Promise<JanusSession> {
    const { data } = await post(api, { janus: 'create' });
    return new JanusSession(`${api}/${data?.id}`);
  }

  async attach(plugin: string): Promise<JanusHandle> {
    const { data } = await post(this.url, { janus: 'attach', plugin: `janus.plugin.${plugin}` });
    return new JanusHandle(this, this.url, data?.id ?? 0);
  }

  async destroy(): Promise<void> {
    this.#ended.abort();
    await post(this.url, { janus: 'destroy' });
  }

  /** The event that answers a transaction, or is of a kind and about a handle. */
  async event(key: string): Promise<Answer> {
    const [answer] = await once(this.#events, key, { signal: AbortSignal.timeout(TIMEOUT) }).catch(() => {
      throw new Error(`Janus sent no event within ${TIMEOUT} ms`);
    });
    return answer as Answer;
  }

  async #poll(): Promise<void> {
    while (!this.#ended.signal.aborted) {
      const response = await fetch(`${this.url}?maxev=1`, { signal: this.#ended.signal }).catch(() => undefined);
      if (!response?.ok) return;
      const answer = (await response.json()) as Answer;
      this.#events.emit(answer.janus === 'event' && answer.transaction ? answer.transaction : `${answer.janus} ${answer.sender}`, answer);
    }
  }
}

export class JanusHandle {
  private readonly url: string;

  constructor(
    private readonly session: JanusSession,
    sessionUrl: string,
    private readonly id: number,
  ) {
    this.url = `${sessionUrl}/${id}`;
  }

  /** Resolves when Janus, too, finds its connection ready: its plugin takes no media before. */
  up(): Promise<unknown> {
    return this.session.event(`webrtcup ${this.id}`);
  }

  /** A plugin's answer, at once or as an event. */
  async message(body: Record<string, unknown>, jsep?: RTCSessionDescriptionInit | null): Promise<PluginEvent> {
    const transaction = randomUUID();
    const event = this.session.event(transaction);
    event.catch(() => {});
    const answer = await post(this.url, { janus: 'message', transaction, body, ...(jsep && { jsep }) });
    const { plugindata, jsep: description } = answer.janus === 'ack' ? await event : answer;
    const data = plugindata?.data ?? {};
    if ('error' in data) throw new Error(`Janus: ${String(data.error)}`);
    return { data, jsep: description };
  }

  async trickle(candidate: RTCIceCandidate | null): Promise<void> {
    await post(this.url, { janus: 'trickle', candidate: candidate?.candidate ? candidate.toJSON() : { completed: true } });
  }
}

async function post(url: string, message: Record<string, unknown>): Promise<Answer> {
  const body = JSON.stringify({ transaction: randomUUID(), ...message });
  const response = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  const answer = (await response.json()) as Answer;
  if (answer.error) throw new Error(`Janus: ${answer.error.reason}`);
  return answer;
}
