// What async_hooks, and by it jest --detectOpenHandles, sees of the addon: whether it holds the process, at each stage of a call.
import { createHook } from 'node:async_hooks';

const resources = [];
createHook({
  init(_id, type, _trigger, resource) {
    if (type === 'node-libwebrtc') resources.push(resource);
  },
}).enable();
const held = () => resources.map((resource) => resource.hasRef());

const { connectChannel } = await import('./pair.mjs');
const stages = { loaded: held() };
const { a, b } = await connectChannel();
stages.connected = held();
a.close();
b.close();
stages.closed = held();
console.log(JSON.stringify(stages));
