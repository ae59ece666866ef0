import { readFile } from 'node:fs/promises';

let compiled: Promise<WebAssembly.Module> | undefined;

/** QuickJS, compiled when first asked for, for all workers. */
export function interpreter(): Promise<WebAssembly.Module> {
  compiled ??= readFile(require.resolve('@jitl/quickjs-ng-wasmfile-release-sync/wasm')).then((octets) => WebAssembly.compile(octets));
  return compiled;
}
