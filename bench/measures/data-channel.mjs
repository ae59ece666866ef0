const seconds = 2.5;
/** Octets that are kept waiting in the sender. */
const high = 4 * 1024 * 1024;
const low = 1024 * 1024;

/** Messages of `size` octets one way for a while; the receiver counts. */
async function flow({ connect }, size) {
  const { near, far, close } = await connect();
  const payload = new Uint8Array(size).fill(7);
  let received = 0;
  let sending = true;
  far.onmessage = () => received++;
  let timer = null;
  const fill = () => {
    clearTimeout(timer);
    if (!sending) return;
    // In slices, so that the receiving side of this process gets its turn.
    for (let count = 0; count < 2_000 && near.bufferedAmount < high; count++) near.send(payload);
    if (near.bufferedAmount < high) setImmediate(fill);
    // @roamhq/wrtc does not always fire bufferedamountlow.
    else timer = setTimeout(fill, 2);
  };
  near.onlow(low, fill);
  fill();
  await sleep(500);
  const [start, before] = [performance.now(), received];
  await sleep(seconds * 1_000);
  const rate = (received - before) / ((performance.now() - start) / 1_000);
  sending = false;
  close();
  return rate;
}

/** Mbit/s at 64 KiB. */
export const throughput = async (adapter) => ({ throughput: ((await flow(adapter, 65_536)) * 65_536 * 8) / 1e6 });
/** Messages per second. */
export const messages1k = async (adapter) => ({ messages1k: await flow(adapter, 1_024) });
export const messages64 = async (adapter) => ({ messages64: await flow(adapter, 64) });

/** Round trip of 64 octets, one at a time, us. */
export async function echo({ connect }) {
  const { near, far, close } = await connect();
  const payload = new Uint8Array(64).fill(7);
  far.onmessage = (data) => far.send(data);
  const times = [];
  await new Promise((resolve) => {
    let start = 0;
    const ping = () => {
      start = performance.now();
      near.send(payload);
    };
    near.onmessage = () => {
      times.push((performance.now() - start) * 1_000);
      if (times.length === 6_000) resolve();
      else ping();
    };
    ping();
  });
  close();
  const sorted = times.slice(1_000).sort((a, b) => a - b);
  return { echo50: sorted[sorted.length >> 1], echo99: sorted[Math.floor(sorted.length * 0.99)] };
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
