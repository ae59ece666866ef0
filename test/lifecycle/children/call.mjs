// A call that goes on, recorded to the path given second. Ends by `throw`ing or by `exit`, or `wait`s for a signal.
import { busyCall } from './busy.mjs';

const [, , end, path] = process.argv;
globalThis.call = await busyCall(path);
console.log('connected');
if (end === 'exit') setTimeout(() => process.exit(0), 50);
if (end === 'throw') {
  setTimeout(() => {
    throw new Error('thrown mid-call');
  }, 50);
}
