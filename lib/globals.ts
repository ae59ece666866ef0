// Importing this installs the API where a browser has it: every interface on globalThis, and navigator.mediaDevices. There is no `window`, by which
// libraries know that there is a document.
import { exposed } from './generated/exposed';
import { mediaDevices } from './index';
import { installWorkerScope } from './transform/workerGlobals';

/** As WebIDL puts an interface object on the global: writable, configurable, not enumerable. */
function install(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}

for (const [name, interfaceObject] of Object.entries(exposed)) install(globalThis, name, interfaceObject);

/** Node 20 has no navigator; it gets the one member by which code asks where it runs, as later ones have it. */
function hostNavigator(): object {
  const existing: unknown = Reflect.get(globalThis, 'navigator');
  if (typeof existing === 'object' && existing !== null) return existing;
  const created = { userAgent: `Node.js/${process.versions.node.split('.', 1)[0]}` };
  install(globalThis, 'navigator', created);
  return created;
}

Object.defineProperty(hostNavigator(), 'mediaDevices', { get: () => mediaDevices, configurable: true, enumerable: true });

installWorkerScope();
