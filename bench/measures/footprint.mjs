import { readdirSync, readFileSync } from 'node:fs';

const pairs = 100;

const status = () => ({
  rss: Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]),
  threads: readdirSync('/proc/self/task').length,
  fds: readdirSync('/proc/self/fd').length,
});

/** What one open connection with a channel costs: KB of RSS, threads, file descriptors. */
export async function footprint({ connect }) {
  // What the first connections cost once (code, threads, caches) is no cost of a connection.
  const warm = [];
  for (let count = 0; count < 10; count++) warm.push(await connect());
  global.gc();
  const before = status();
  const open = [];
  for (let count = 0; count < pairs; count++) open.push(await connect());
  global.gc();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const after = status();
  for (const pair of [...open, ...warm]) pair.close();
  const per = (name) => (after[name] - before[name]) / (2 * pairs);
  return { rss: per('rss'), threads: per('threads'), fds: per('fds') };
}
