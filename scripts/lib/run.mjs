// Runs a program to its end. Its output goes line by line to `onLine`; when it fails, the error carries the last lines, which usually say why.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const TAIL = 30;
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

export class CommandError extends Error {
  constructor(command, reason, tail) {
    super([`${command}: ${reason}`, ...tail].join('\n'));
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
    stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe', status ? 'pipe' : 'ignore', keepOpen ?? 'ignore'],
  });
  running.add(child);
  const tail = [];
  const lines = [];
  const read = (stream, handle) => {
    const reader = createInterface({ input: stream });
    reader.on('line', handle);
    return new Promise((resolve) => reader.on('close', resolve));
  };
  const seen = (line) => {
    tail.push(line);
    if (tail.length > TAIL) tail.shift();
    onLine?.(line);
  };
  const ended = new Promise((resolve, reject) => {
    child.on('error', (error) =>
      reject(error.code === 'ENOENT' ? new CommandError(command, 'not found; `npm run setup` installs what is needed', []) : error),
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
    if (code !== 0) throw new CommandError([command, ...args].join(' ').slice(0, 200), signal ?? `exit code ${code}`, tail);
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
