import { join } from 'node:path';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { RTCRtpScriptTransform } from 'node-libwebrtc';

const workers: Worker[] = [];

/** One of `workers/`, terminated by {@link terminateWorkers}. */
export function startWorker(name = 'transform.mjs', workerData?: unknown): Worker {
  const worker = new Worker(join(__dirname, 'workers', name), { workerData });
  workers.push(worker);
  return worker;
}

export async function terminateWorkers(): Promise<void> {
  await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
}

/** What the worker saw of a frame. */
export interface Seen {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: 'audio' | 'video';
  readonly type?: string;
  readonly timestamp: number;
  readonly size: number;
  readonly hash: string;
  readonly metadata: Record<string, unknown> & { readonly rtpTimestamp: number; readonly synchronizationSource: number };
}

interface Message {
  readonly frame?: Seen;
  readonly done?: string;
  readonly failed?: string;
  readonly ended?: true | string;
}

/** A script transform and what its worker says of it. */
export class Script {
  readonly transform: RTCRtpScriptTransform;
  readonly frames: Seen[] = [];
  #port: MessagePort;
  #waiting: ((message: Message) => void)[] = [];

  constructor(worker: Worker, mode: string) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.on('message', (message: Message) => {
      if (message.frame) this.frames.push(message.frame);
      for (const waiting of [...this.#waiting]) waiting(message);
    });
    port1.unref();
    this.transform = new RTCRtpScriptTransform(worker, { mode, port: port2 }, [port2]);
  }

  /** The first message from now on that `pick` gives something for. */
  next<T>(pick: (message: Message) => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const waiting = (message: Message): void => {
        const picked = pick(message);
        if (picked === undefined) return;
        this.#waiting = this.#waiting.filter((each) => each !== waiting);
        resolve(picked);
      };
      this.#waiting.push(waiting);
    });
  }

  nextFrame(wanted: (frame: Seen) => boolean = () => true): Promise<Seen> {
    return this.next(({ frame }) => (frame && wanted(frame) ? frame : undefined));
  }

  async framesSeen(count: number): Promise<readonly Seen[]> {
    while (this.frames.length < count) await this.nextFrame();
    return this.frames;
  }

  ended(): Promise<true | string> {
    return this.next(({ ended }) => ended);
  }

  /** Calls a method of the transformer: its name, or that of the error. */
  async call(method: string, ...args: unknown[]): Promise<string> {
    const answer = this.next(({ done, failed }) => done ?? failed);
    this.#port.postMessage({ method, args });
    return answer;
  }
}
