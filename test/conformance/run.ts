// `npm run wpt`: runs web-platform-tests and compares what comes out with expectations.json. Exit code 1 when anything is not as expected, in either
// direction. docs/conformance.md says how it is used.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DIRECTORIES, discover, type Page } from './discover';
import { type Change, type Expectations, expectationOf, format, persistentChanges, reasonsByName } from './expectations';
import { type Options, parseOptions, USAGE } from './options';
import { type Reasons, reasonErrors, reasonFinder } from './reasons';
import { PAGE, type PageResult, withMissing } from './results';
import { runPages, usualLimit } from './runPages';
import { reasonTable, resultTable } from './table';

const EXPECTATIONS = join(__dirname, 'expectations.json');
const REASONS = join(__dirname, 'reasons.json');
const RESULTS = join(__dirname, 'results.json');
/** Where a tree may be without WPT_DIR; git ignores it. */
const TREE = join(__dirname, 'wpt');

/** A page whose result is not as expected runs again, alone: the machine may have been busy. */
const RERUNS = 2;
/** More pages than this do not change by chance. */
const MOST_RERUN_PAGES = 40;
/** Seconds for the harness of a page that is expected not to end well, and mostly waits for what never comes. */
const SHORT_LIMIT = 6;

const HOW_TO_GET_THE_TESTS = `web-platform-tests did not run: there is no tree of them.
  git clone --depth 1 https://github.com/web-platform-tests/wpt.git test/conformance/wpt
or name one: WPT_DIR=/path/to/wpt npm run wpt`;

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** The names of subtests by page, of JSON lines that another run of the suite wrote. */
function referenceNames(path: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { test, name } = JSON.parse(line) as { test: string; name?: string };
    if (name !== undefined) names.set(test, [...(names.get(test) ?? []), name]);
  }
  return names;
}

class Conformance {
  readonly #expectations: Expectations = existsSync(EXPECTATIONS) ? readJson(EXPECTATIONS) : {};
  readonly #reasons = readJson<Reasons>(REASONS);
  readonly #reference: Map<string, string[]>;

  constructor(
    private readonly root: string,
    private readonly options: Options,
  ) {
    this.#reference = options.reference === undefined ? new Map() : referenceNames(options.reference);
  }

  async run(pages: readonly Page[]): Promise<boolean> {
    const runnable = pages.filter(({ environment }) => environment !== 'not run');
    const skipped = pages.filter(({ environment }) => environment === 'not run');
    const runs = this.options.recorded ? this.#recorded(runnable) : await this.#runAll(runnable);
    const skips = skipped.map(({ url, file, directory, environment, because }): PageResult => {
      return { url, file, directory, environment, outcome: 'SKIP', message: because, milliseconds: 0, subtests: [] };
    });
    const results = [...[...runs.values()].map((all) => all.at(-1)).filter((result) => result !== undefined), ...skips];
    if (!this.options.recorded) writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
    console.log(`\n${resultTable(results, 'directory')}\n\n${resultTable(results, 'environment')}\n`);
    for (const { url, because } of skipped) console.log(`not run: ${url}: ${because}`);
    if (this.options.update) return this.#update(runs);
    return this.#report([...runs].flatMap(([url, all]) => persistentChanges(all, this.#expectations[url])));
  }

  async #runAll(pages: readonly Page[]): Promise<Map<string, PageResult[]>> {
    let finished = 0;
    const started = performance.now();
    const results = await runPages(pages, {
      root: this.root,
      jobs: this.options.jobs,
      limit: (page) => (this.#endsBadly(page) && !this.options.update ? SHORT_LIMIT : usualLimit(page)),
      onResult: (result, stderr) => {
        finished++;
        const seconds = ((performance.now() - started) / 1000).toFixed(0);
        if (this.options.verbose) this.#print(result, stderr);
        if (finished % 20 === 0 || finished === pages.length) console.error(`${finished} of ${pages.length} pages, ${seconds} s`);
      },
    });
    const runs = new Map(results.map((result) => [result.url, [this.#complete(result)]]));
    for (let rerun = 0; rerun < RERUNS; rerun++) {
      const again = pages.filter(({ url }) => persistentChanges(runs.get(url) ?? [], this.#expectations[url]).length > 0);
      if (again.length === 0 || again.length > MOST_RERUN_PAGES) break;
      console.error(`${again.length} pages again, alone`);
      const results = await runPages(again, { root: this.root, jobs: 1, limit: usualLimit });
      for (const result of results) runs.get(result.url)?.push(this.#complete(result));
    }
    return runs;
  }

  #recorded(pages: readonly Page[]): Map<string, PageResult[]> {
    const recorded = new Map(readJson<PageResult[]>(RESULTS).map((result) => [result.url, result]));
    return new Map(
      pages.flatMap(({ url }) => {
        const result = recorded.get(url);
        return result ? [[url, [this.#complete(result)]]] : [];
      }),
    );
  }

  #complete(result: PageResult): PageResult {
    const known = reasonsByName(this.#expectations[result.url]?.fail).keys();
    return withMissing(result, [...known, ...(this.#reference.get(result.url) ?? [])]);
  }

  #endsBadly({ url }: Page): boolean {
    return reasonsByName(this.#expectations[url]?.fail).has(PAGE);
  }

  #print({ url, outcome, milliseconds, message, subtests }: PageResult, stderr: string): void {
    console.log(`${outcome} ${url} (${milliseconds} ms)${message ? `: ${message}` : ''}`);
    for (const { status, name, message } of subtests) if (status !== 'PASS') console.log(`  ${status} ${name}: ${message}`);
    if (stderr) console.log(stderr.trimEnd().replace(/^/gm, '  stderr: '));
  }

  #update(runs: ReadonlyMap<string, readonly PageResult[]>): boolean {
    const findReason = reasonFinder(this.#reasons);
    const measured = [...runs].map(([url, all]) => [url, expectationOf(all, findReason, this.#expectations[url])] as const);
    const whole = this.options.directories === undefined && this.options.filter === undefined;
    const expectations = { ...(whole ? {} : this.#expectations), ...Object.fromEntries(measured) };
    writeFileSync(EXPECTATIONS, format(expectations));
    console.log(`${reasonTable(expectations, this.#reasons)}\n`);
    const errors = reasonErrors(expectations, this.#reasons);
    for (const error of errors) console.log(error);
    return errors.length === 0;
  }

  #report(changes: readonly Change[]): boolean {
    const errors = reasonErrors(this.#expectations, this.#reasons);
    for (const { url, name, what, message } of changes) console.log(`${what}: ${url} | ${name}${message ? `: ${message}` : ''}`);
    for (const error of errors) console.log(error);
    console.log(changes.length === 0 ? 'Everything is as expected.' : `${changes.length} results are not as expected.`);
    return changes.length === 0 && errors.length === 0;
  }
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(USAGE);
  const options = parseOptions(process.argv.slice(2));
  const root = resolve(process.env.WPT_DIR ?? TREE);
  if (!existsSync(join(root, 'resources/testharness.js'))) {
    console.log(HOW_TO_GET_THE_TESTS);
    // A tree that was named and is none is an error; to have none is not.
    process.exitCode = process.env.WPT_DIR === undefined ? 0 : 1;
    return;
  }
  const pages = discover(root, options.directories ?? DIRECTORIES).filter(({ url }) => options.filter?.test(url) ?? true);
  if (options.list) for (const { environment, because, url } of pages) console.log(`${environment}\t${because}\t${url}`);
  else if (!(await new Conformance(root, options).run(pages))) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
});
