import { spawn } from 'node:child_process';
import { resolve as resolvePath } from 'node:path';
import { createInterface } from 'node:readline';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly lines: readonly string[];
  readonly stderr: string;
  /** Milliseconds from the line `closed` to the end of the process; undefined without that line. */
  readonly afterClose: number | undefined;
}

export interface Child {
  readonly ended: Promise<Ended>;
  /** Resolves with the line when the child has printed it; rejects when it ends before. */
  printed(line: string | RegExp): Promise<string>;
  kill(signal: NodeJS.Signals): void;
  readonly running: boolean;
}

/** Starts one of `children/`, or the script at a path from there, in a Node process of its own, which is killed after `timeout` ms. */
export function startChild(
  script: string,
  args: readonly string[] = [],
  options: { flags?: readonly string[]; timeout?: number } = {},
): Child {
  const child = spawn(process.execPath, [...(options.flags ?? []), resolvePath(__dirname, 'children', script), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: options.timeout ?? 15_000,
    killSignal: 'SIGKILL',
  });
  const lines: string[] = [];
  let stderr = '';
  let closedAt: number | undefined;
  const waiting = new Set<(line: string) => void>();
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    if (line === 'closed') closedAt = performance.now();
    for (const see of waiting) see(line);
  });
  let exitedAt = 0;
  child.on('exit', () => {
    exitedAt = performance.now();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, lines, stderr, afterClose: closedAt === undefined ? undefined : exitedAt - closedAt });
    });
  });
  return {
    ended,
    printed: (wanted) =>
      new Promise((resolve, reject) => {
        const see = (line: string) => {
          if (typeof wanted === 'string' ? line === wanted : wanted.test(line)) resolve(line);
        };
        lines.forEach(see);
        waiting.add(see);
        void ended.then(({ code, signal, stderr: text }) =>
          reject(new Error(`ended with ${code ?? signal} before it printed ${wanted}\n${text}`)),
        );
      }),
    kill: (signal) => {
      child.kill(signal);
    },
    get running() {
      return child.exitCode === null && child.signalCode === null;
    },
  };
}

export function runChild(...parameters: Parameters<typeof startChild>): Promise<Ended> {
  return startChild(...parameters).ended;
}
