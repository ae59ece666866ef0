// Importing this installs the API where a browser has it: every interface on globalThis, and navigator.mediaDevices.
import { exposed } from './generated/exposed';
import { mediaDevices } from './index';

/** As WebIDL puts an interface object on the global: writable, configurable, not enumerable. */
function install(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}

for (const [name, interfaceObject] of Object.entries(exposed)) install(globalThis, name, interfaceObject);

/** Node 20 has no navigator. */
function hostNavigator(): object {
  const existing: unknown = Reflect.get(globalThis, 'navigator');
  if (typeof existing === 'object' && existing !== null) return existing;
  const created = {};
  install(globalThis, 'navigator', created);
  return created;
}

Object.defineProperty(hostNavigator(), 'mediaDevices', { get: () => mediaDevices, configurable: true, enumerable: true });
