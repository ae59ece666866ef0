// Scripts and files of the suite, by the addresses that its server gives them.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import vm from 'node:vm';

/** `{{...}}` of `.sub.` files, on the suite's one host. */
function substitute(text, base) {
  const url = new URL(base);
  return text.replace(/\{\{(.*?)\}\}/g, (whole, expression) => {
    if (/^(host|hosts\[\]\[\]|location\[hostname\])$/.test(expression)) return url.hostname;
    const [, domain] = /^domains\[(\w*)\]$/.exec(expression) ?? [];
    if (domain !== undefined) return domain ? `${domain}.${url.hostname}` : url.hostname;
    const [, other, prefix] = /^hosts\[(\w*)\]\[(\w*)\]$/.exec(expression) ?? [];
    if (other !== undefined) return [prefix, other === 'alt' ? `not-${url.hostname}` : url.hostname].filter(Boolean).join('.');
    if (/^ports\[https\]/.test(expression)) return '8443';
    if (/^ports\[wss?\]/.test(expression)) return '8888';
    if (/^ports\[/.test(expression)) return '8000';
    const [, parameter] = /^GET\[(.*)\]$/.exec(expression) ?? [];
    if (parameter !== undefined) return url.searchParams.get(parameter) ?? '';
    return (
      { 'location[server]': url.origin, 'location[host]': url.host, 'location[scheme]': url.protocol.slice(0, -1) }[expression] ?? whole
    );
  });
}

export class Loader {
  #root;
  #replaced;

  /** `replaced`: text by path, in place of files of the tree. */
  constructor({ root, base, replaced = {} }) {
    this.#root = root;
    this.base = base;
    this.#replaced = replaced;
  }

  /** The path of a file by its address; undefined on another origin. */
  fileOf(address) {
    const url = new URL(address, this.base);
    return url.origin === new URL(this.base).origin ? join(this.#root, decodeURIComponent(url.pathname)) : undefined;
  }

  /** The text of a file by its path from the root. */
  text(path) {
    const text = readFileSync(join(this.#root, path), 'utf8');
    return path.includes('.sub.') ? substitute(text, this.base) : text;
  }

  run(address) {
    const file = this.fileOf(address);
    if (!file) throw new Error(`[needs-browser] cross-origin load of ${address}`);
    const path = relative(this.#root, file);
    // The suite's server has the parser under this name.
    this.evaluate(
      this.#replaced[path] ?? this.text(path === 'resources/WebIDLParser.js' ? 'resources/webidl2/lib/webidl2.js' : path),
      file,
    );
  }

  evaluate(text, filename) {
    vm.runInThisContext(text, { filename, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
  }
}
