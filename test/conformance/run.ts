// `npm run wpt`: runs web-platform-tests and compares what comes out with expectations.json. Exit code 1 when anything is not as expected, in either
// direction. docs/conformance.md says how it is used.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DIRECTORIES, discover, type Page } from './discover';
import { type Expectations, expectationOf, format, persistentChanges, reasonsByName } from './expectations';
import { measure } from './measure';
import { type Options, parseOptions, USAGE } from './options';
import { type Reasons, reasonErrors, reasonFinder } from './reasons';
import { Reference } from './reference';
import { type PageResult, withMissing } from './results';
import { reasonTable, resultTable } from './table';

const EXPECTATIONS = join(__dirname, 'expectations.json');
const REASONS = join(__dirname, 'reasons.json');
const RESULTS = join(__dirname, 'results.json');
/** Where a tree may be without WPT_DIR; git ignores it. */
const TREE = join(__dirname, 'wpt');

const HOW_TO_GET_THE_TESTS = `web-platform-tests did not run: there is no tree of them.
  git clone --depth 1 https://github.com/web-platform-tests/wpt.git test/conformance/wpt
or name one: WPT_DIR=/path/to/wpt npm run wpt`;

type Runs = ReadonlyMap<string, readonly PageResult[]>;

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** The results of the last run. */
function recorded(pages: readonly Page[], complete: (result: PageResult) => PageResult): Runs {
  const results = new Map(readJson<PageResult[]>(RESULTS).map((result) => [result.url, result]));
  return new Map(
    pages.flatMap(({ url }) => {
      const result = results.get(url);
      return result ? [[url, [complete(result)]]] : [];
    }),
  );
}

function print({ url, outcome, milliseconds, message, subtests }: PageResult, stderr: string): void {
  console.log(`${outcome} ${url} (${milliseconds} ms)${message ? `: ${message}` : ''}`);
  for (const { status, name, message } of subtests) if (status !== 'PASS') console.log(`  ${status} ${name}: ${message}`);
  if (stderr) console.log(stderr.trimEnd().replace(/^/gm, '  stderr: '));
}

function printTables(results: readonly PageResult[], reference: Reference | undefined): void {
  const here = results.filter(({ environment }) => environment !== 'needs-browser');
  console.log(`\nEvery page:\n\n${resultTable(results, 'directory', reference)}`);
  console.log(`\nPages that need no browser:\n\n${resultTable(here, 'directory', reference)}`);
  console.log(`\nBy what a page needs:\n\n${resultTable(results, 'environment', reference)}\n`);
  for (const { outcome, url, message } of results) if (outcome === 'SKIP') console.log(`not run: ${url}: ${message}`);
}

/** Writes what the runs make true of their pages, and drops pages that the tree has no more. Gives what has to be mended by hand. */
function update(runs: Runs, tree: readonly Page[], expectations: Expectations, reasons: Reasons): readonly string[] {
  const findReason = reasonFinder(reasons);
  const inTree = new Set(tree.map(({ url }) => url));
  const kept = Object.entries(expectations).filter(([url]) => inTree.has(url));
  const measured = [...runs].map(([url, all]) => [url, expectationOf(all, findReason, expectations[url])] as const);
  const updated = Object.fromEntries([...kept, ...measured]);
  writeFileSync(EXPECTATIONS, format(updated));
  console.log(`${reasonTable(updated, reasons)}\n`);
  return reasonErrors(updated, reasons);
}

/** What is not as expected. */
function check(runs: Runs, expectations: Expectations, reasons: Reasons): readonly string[] {
  const changes = [...runs].flatMap(([url, all]) => persistentChanges(all, expectations[url]));
  const lines = changes.map(({ url, name, what, message }) => `${what}: ${url} | ${name}${message ? `: ${message}` : ''}`);
  return [...lines, ...reasonErrors(expectations, reasons)];
}

/** Runs the pages and says what is not as expected; nothing is success. */
async function conformance(root: string, options: Options): Promise<readonly string[]> {
  const expectations: Expectations = existsSync(EXPECTATIONS) ? readJson(EXPECTATIONS) : {};
  const reasons = readJson<Reasons>(REASONS);
  const reference = options.reference === undefined ? undefined : new Reference(options.reference);
  const complete = (result: PageResult) =>
    withMissing(result, new Set([...reasonsByName(expectations[result.url]?.fail).keys(), ...(reference?.names(result.url) ?? [])]));

  const tree = discover(root, DIRECTORIES);
  const pages = discover(root, options.directories ?? DIRECTORIES).filter(({ url }) => options.filter?.test(url) ?? true);
  const runnable = pages.filter(({ environment }) => environment !== 'not run');
  const { jobs, update: patient } = options;
  const onResult = (result: PageResult, stderr: string) => options.verbose && print(result, stderr);
  const runs = options.recorded
    ? recorded(runnable, complete)
    : await measure(runnable, { root, jobs, expectations, patient, complete, onResult });

  const skipped = pages.flatMap(({ url, file, directory, environment, because }): PageResult[] => {
    if (environment !== 'not run') return [];
    return [{ url, file, directory, environment, outcome: 'SKIP', message: because, milliseconds: 0, subtests: [] }];
  });
  const results = [...[...runs.values()].flatMap((all) => all.slice(-1)), ...skipped];
  if (!options.recorded) writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
  printTables(results, reference);
  return options.update ? update(runs, tree, expectations, reasons) : check(runs, expectations, reasons);
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
  if (options.list) {
    const pages = discover(root, options.directories ?? DIRECTORIES);
    for (const { environment, because, url } of pages)
      if (options.filter?.test(url) ?? true) console.log(`${environment}\t${because}\t${url}`);
    return;
  }
  const errors = await conformance(root, options);
  for (const error of errors) console.log(error);
  console.log(errors.length === 0 ? 'Everything is as expected.' : `${errors.length} things are not as expected.`);
  if (errors.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
});
