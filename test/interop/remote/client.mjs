// A remote peer's end of the signaling: argument 1 is the server's address. It ends when the server is gone.
import { readFileSync } from 'node:fs';

const [url] = process.argv.slice(2);

/** The name and version of an npm package of this folder's parent. */
export function nameOf(name) {
  const { version } = JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8'));
  return `${name} ${version}`;
}

// One after the other, so that they come in the order in which they were made.
let posted = Promise.resolve();
export function post(message) {
  posted = posted.then(() => fetch(`${url}/messages`, { method: 'POST', body: JSON.stringify(message) })).catch(() => process.exit());
  return posted;
}

/**
 * Answers calls until the server is gone. `begin(call)` gives the call: its `start()` makes the offer when it is theirs to make; `describe(description)`,
 * `candidate(candidate)` take what the other side sends; `end()` ends it.
 */
export async function serve(version, begin) {
  let current;
  const take = async (message) => {
    if (message.type === 'call' || message.type === 'hangup') {
      await current?.end();
      current = undefined;
    }
    if (message.type === 'call') {
      current = { id: message.call, ...(await begin(message)) };
      await current.start?.();
    } else if (current && message.call === current.id) {
      if (message.type === 'description') await current.describe(message.description);
      if (message.type === 'candidate') await current.candidate(message.candidate);
    }
  };
  await post({ type: 'ready', version });
  for (;;) {
    const response = await fetch(`${url}/messages`).catch(() => process.exit());
    if (response.status !== 200) continue;
    await take(await response.json()).catch((error) => post({ type: 'failed', reason: error?.stack ?? String(error) }));
  }
}
