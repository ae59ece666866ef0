import { connectChannel } from './pair.mjs';

const { near, far } = await connectChannel();
const chunk = new Uint8Array(64 * 1024);
let received = 0;
far.onmessage = ({ data }) => {
  received += data.byteLength;
  while (near.bufferedAmount < 4 * 1024 * 1024) near.send(chunk);
  if (received > 8 * 1024 * 1024) process.exit(0);
};
near.send(chunk);
