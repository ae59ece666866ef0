/** A child process of a test bed: it ends with the test, with the test's process however that ends, and at the latest after `lifetime`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface BedProcess {
  readonly child: ChildProcess;
  /** What it printed last, for the message of a failure. */
  output(): string;
  /** Rejects when the process cannot start or ends; for Promise.race with what it is started for. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

export interface BedOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** ms; 5 min. */
  readonly lifetime?: number;
}

const KEPT = 4_000;

export function startProcess(command: string, args: readonly string[], { cwd, env, lifetime = 300_000 }: BedOptions = {}): BedProcess {
  // The kernel kills it when this process dies, even by SIGKILL. Its group has its own children, a browser's many processes.
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', command, ...args], {
    ...(cwd && { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    timeout: lifetime,
    killSignal: 'SIGKILL',
  });
  let output = '';
  const keep = (text: string) => {
    output = (output + text).slice(-KEPT);
    if (process.env.BED_OUTPUT) process.stderr.write(text);
  };
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', keep);
  const ended = new Promise<never>((_, reject) => {
    child.once('error', (error) => reject(new Error(`${command} did not start: ${error.message}`)));
    child.once('exit', (code, signal) => reject(new Error(`${command} ended with ${code ?? signal}:\n${output}`)));
  });
  ended.catch(() => {});
  return {
    child,
    output: () => output,
    ended,
    async stop() {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      process.kill(-child.pid, 'SIGKILL');
      await exited;
    },
  };
}
