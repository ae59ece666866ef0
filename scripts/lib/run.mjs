// Runs a program to its end. Its output goes line by line to `onLine`; when it fails, the error carries the first and last of what it wrote to
// standard error and output, where it says why.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const HEAD = 10;
const TAIL = 20;
const running = new Set();

/** Ends a program and what it started: npm and cmake-js leave their own children behind. */
function endGroup({ pid }) {
  try {
    if (pid) process.kill(-pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

process.on('exit', () => {
  for (const child of running) endGroup(child);
});

export class CommandError extends Error {
  constructor(command, reason, said) {
    super([`${command}: ${reason}`, ...said].join('\n'));
    this.name = 'CommandError';
  }
}

/**
 * `input`: a stream for standard input. `status`: called with each line that the program writes to descriptor 3. `keepOpen`: a descriptor that the
 * program inherits and never uses, so that what it stands for (a lock) lasts as long as the program.
 */
export async function run(command, args, { cwd, env, input, onLine, status, keepOpen } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: env ? { ...process.env, ...env } : process.env,
    detached: true, // a process group of its own, for endGroup
    stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe', status ? 'pipe' : 'ignore', keepOpen ?? 'ignore'],
  });
  running.add(child);
  const said = [];
  const lines = [];
  const read = (stream, handle) => {
    const reader = createInterface({ input: stream });
    reader.on('line', handle);
    return new Promise((resolve) => reader.on('close', resolve));
  };
  const seen = (line) => {
    said.push(line);
    if (said.length > HEAD + TAIL) said.splice(HEAD, 1);
    onLine?.(line);
  };
  const ended = new Promise((resolve, reject) => {
    child.on('error', (error) =>
      reject(
        error.code === 'ENOENT'
          ? new CommandError(command, 'not found; `npm run setup` installs what scripts/setup/packages.json lists', [])
          : error,
      ),
    );
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  const open = [
    read(child.stdout, (line) => {
      lines.push(line);
      seen(line);
    }),
    read(child.stderr, seen),
  ];
  if (status) open.push(read(child.stdio[3], status));
  if (input) {
    // The program's own exit code says more than a broken pipe.
    input.pipe(child.stdin).on('error', () => input.destroy());
  }
  try {
    const { code, signal } = await ended;
    await Promise.all(open);
    if (code !== 0) throw new CommandError([command, ...args].join(' ').slice(0, 200), signal ?? `exit code ${code}`, said);
    return lines;
  } finally {
    running.delete(child);
  }
}

/** Makes an interruption an orderly exit, which ends the programs that were started. */
export function exitOnSignals() {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ]) {
    process.once(signal, () => process.exit(128 + number));
  }
}

/** Whether the module of this URL is the program that was started, and not imported. */
export const isMain = (url) => process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);

/** Runs a program's work: an error becomes its message and exit code 1. */
export async function runMain(work) {
  exitOnSignals();
  try {
    await work();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
