// Runs pages, each in a process of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Page } from './discover';
import { type Outcome, type PageResult, STATUSES, type Subtest } from './results';
import { wrapperDocument, wrapperWorker } from './wrapper';

/** The harness's own limits in seconds, which it multiplies. */
const HARNESS_LIMIT = { normal: 10, long: 60 };
const OUTCOMES = ['OK', 'ERROR', 'TIMEOUT', 'PRECONDITION_FAILED'] as const;
/** How much longer than its harness a process may take before it counts as hanging: the scripts load, and tests that are cut off clean up. */
const GRACE_SECONDS = 20;
const STDERR_TAIL = 4000;

export interface RunOptions {
  /** The tree of tests. */
  readonly root: string;
  /** Pages at a time. */
  readonly jobs: number;
  /** Seconds that the harness of a page gets. */
  readonly limit: (page: Page) => number;
  readonly onResult?: (result: PageResult, stderr: string) => void;
}

/** Twice the harness's limit for normal pages: beside a browser, a page here has the start of a process and fewer cores. */
export const usualLimit = ({ timeout }: Page): number => (timeout === 'long' ? 60 : 20);

interface ReportedSubtest {
  readonly name: string;
  readonly status: number;
  readonly message: string | null;
}

type PageRecord =
  | { readonly type: 'start'; readonly name: string }
  | ({ readonly type: 'result' } & ReportedSubtest)
  | { readonly type: 'done'; readonly status: number; readonly message: string | null; readonly subtests: readonly ReportedSubtest[] }
  | { readonly type: 'fatal'; readonly message: string };

const subtest = ({ name, status, message }: ReportedSubtest): Subtest => ({ name, status: STATUSES[status] ?? 'FAIL', message });

/** A process that has loaded everything and waits for its page. */
class PageProcess {
  readonly #child: ChildProcess = spawn(process.execPath, ['--expose-gc', '--no-warnings', join(__dirname, 'page/main.mjs')], {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
  readonly #records: PageRecord[] = [];
  readonly #ended: Promise<string>;
  #stderr = '';

  constructor() {
    const { stderr, stdio } = this.#child;
    stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-STDERR_TAIL);
    });
    createInterface(stdio[3] as Readable).on('line', (line) => this.#records.push(JSON.parse(line) as PageRecord));
    // A page that dies before it has read its job says so by its end.
    this.#child.stdin?.on('error', () => {});
    this.#ended = new Promise((resolve, reject) => {
      this.#child.on('error', reject);
      this.#child.on('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
  }

  async run(page: Page, root: string, limit: number): Promise<{ readonly result: PageResult; readonly stderr: string }> {
    const started = performance.now();
    let hung = false;
    const timer = setTimeout(
      () => {
        hung = true;
        this.end();
      },
      (limit + GRACE_SECONDS) * 1000,
    );
    const job = {
      root,
      page: { url: page.url, file: page.file },
      document: wrapperDocument(page),
      worker: wrapperWorker(page),
      multiplier: limit / HARNESS_LIMIT[page.timeout],
    };
    this.#child.stdin?.end(JSON.stringify(job));
    const end = await this.#ended;
    clearTimeout(timer);
    const { url, file, directory, environment } = page;
    const milliseconds = Math.round(performance.now() - started);
    return { result: { url, file, directory, environment, milliseconds, ...this.#outcome(hung, end) }, stderr: this.#stderr };
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }

  #outcome(hung: boolean, end: string): { outcome: Outcome; message: string | null; subtests: Subtest[] } {
    for (const record of this.#records) {
      if (record.type === 'done') {
        return { outcome: OUTCOMES[record.status] ?? 'ERROR', message: record.message, subtests: record.subtests.map(subtest) };
      }
    }
    const fatal = this.#records.find((record) => record.type === 'fatal');
    const results: Subtest[] = [];
    const begun = new Set<string>();
    for (const record of this.#records) {
      if (record.type === 'start') begun.add(record.name);
      if (record.type !== 'result') continue;
      begun.delete(record.name);
      results.push(subtest(record));
    }
    const cut = [...begun].map((name): Subtest => ({ name, status: hung ? 'TIMEOUT' : 'FAIL', message: hung ? 'hung' : end }));
    return {
      outcome: fatal ? 'FATAL' : hung ? 'TIMEOUT' : 'CRASH',
      message: fatal?.message ?? (hung ? 'hung and was killed' : `${end}: ${this.#stderr.slice(-400)}`),
      subtests: [...results, ...cut],
    };
  }
}

/** Runs the pages and gives their results in their order. */
export async function runPages(pages: readonly Page[], { root, jobs, limit, onResult }: RunOptions): Promise<PageResult[]> {
  const results: PageResult[] = new Array(pages.length);
  const queue = pages.entries();
  const lane = async () => {
    // While a page runs, the next one's process loads: much of a page's time is waiting, and half a second of CPU is loading.
    let next = new PageProcess();
    for (const [index, page] of queue) {
      const current = next;
      next = new PageProcess();
      const { result, stderr } = await current.run(page, root, limit(page));
      results[index] = result;
      onResult?.(result, stderr);
    }
    next.end();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, pages.length) }, lane));
  return results;
}
