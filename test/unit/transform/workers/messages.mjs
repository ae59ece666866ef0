// Says what messages come, to whom, in which order. The package is loaded before the program listens.
import { setTimeout as after } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { nonstandard } from 'node-libwebrtc';

const log = (entry) => parentPort.postMessage(entry);
nonstandard.workerScope.addEventListener('rtctransform', ({ transformer }) => log(`transform ${transformer.options}`), {
  once: !workerData,
});
if (workerData?.late) await after(50);

const listener = {
  on: () => parentPort.on('message', (data) => log(`message ${data}`)),
  once: () => parentPort.once('message', (data) => log(`message ${data}`)),
  addEventListener: () => parentPort.addEventListener('message', ({ data }) => log(`message ${data}`)),
  onmessage: () => {
    parentPort.onmessage = ({ data }) => log(`message ${data}`);
  },
};
listener[workerData?.how ?? 'once']();
