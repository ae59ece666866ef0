// Another run of the suite, a browser's: which subtests there are, and which pass there.
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

export class Reference {
  /** What its column is called. */
  readonly title: string;
  readonly #passes = new Map<string, Map<string, boolean>>();

  /** Reads JSON lines with `test`, `name` and `status`; lines without a name say nothing about subtests. */
  constructor(path: string) {
    this.title = basename(path, extname(path));
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      const { test, name, status } = JSON.parse(line) as { test: string; name?: string; status?: string };
      if (name === undefined) continue;
      const page = this.#passes.get(test) ?? new Map<string, boolean>();
      this.#passes.set(test, page.set(name, status === 'PASS'));
    }
  }

  names(url: string): Iterable<string> {
    return this.#passes.get(url)?.keys() ?? [];
  }

  passes(url: string, name: string): boolean {
    return this.#passes.get(url)?.get(name) ?? false;
  }
}
