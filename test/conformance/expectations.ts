// What is expected of each page, and what a run changed. expectations.json says it by page:
//   { "pass": 12, "fail": { "needs-canvas": ["name", ...] }, "flaky": { "wall-clock": ["name"] } }
// `pass` is the number of subtests that always pass, so that none can vanish unnoticed; the keys of `fail` and `flaky` are reasons of reasons.json.
import { PAGE, type PageResult, type Subtest, verdicts } from './results';

/** Names of subtests by the reason why they fail. */
export type ByReason = Readonly<Record<string, readonly string[]>>;

export interface Expectation {
  readonly pass: number;
  readonly fail?: ByReason;
  /** They pass or fail: at least one of the runs that a page gets has to pass. */
  readonly flaky?: ByReason;
}

export type Expectations = Readonly<Record<string, Expectation>>;

export interface Change {
  readonly url: string;
  readonly name: string;
  readonly what: 'fails' | 'passes' | 'crashes' | 'count';
  readonly message: string;
}

const nothing: Expectation = { pass: 0 };

/** The reason of each name. */
export function reasonsByName(reasons: ByReason = {}): Map<string, string> {
  return new Map(Object.entries(reasons).flatMap(([reason, names]) => names.map((name) => [name, reason] as const)));
}

const sorted = <T>(entries: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(entries).toSorted(([one], [other]) => (one < other ? -1 : 1));

const passes = ({ status }: Subtest) => status === 'PASS';

/** What of one run of a page is not as expected. */
export function compare(result: PageResult, expectation: Expectation = nothing): Change[] {
  const { url, outcome } = result;
  if (outcome === 'SKIP') return [];
  // A crash is never expected.
  if (outcome === 'CRASH') return [{ url, name: PAGE, what: 'crashes', message: result.message ?? '' }];
  const failing = reasonsByName(expectation.fail);
  const flaky = reasonsByName(expectation.flaky);
  const changes: Change[] = [];
  let stable = 0;
  for (const subtest of verdicts(result)) {
    const { name, status, message } = subtest;
    const pass = passes(subtest);
    if (failing.has(name)) {
      if (pass) changes.push({ url, name, what: 'passes', message: '' });
    } else {
      if (!pass) changes.push({ url, name, what: 'fails', message: `${message ?? status}${flaky.has(name) ? ' (flaky)' : ''}` });
      if (name !== PAGE && !flaky.has(name)) stable++;
    }
  }
  if (stable !== expectation.pass) {
    changes.push({ url, name: PAGE, what: 'count', message: `${stable} subtests of which ${expectation.pass} are known` });
  }
  return changes;
}

/** What is not as expected in any of the runs of a page; a crash counts in each. */
export function persistentChanges(runs: readonly PageResult[], expectation?: Expectation): Change[] {
  const changes = runs.map((run) => compare(run, expectation));
  const crash = changes.flat().find(({ what }) => what === 'crashes');
  if (crash) return [crash];
  const [last = [], ...others] = changes.toReversed();
  return last.filter((change) => others.every((other) => other.some(({ name, what }) => name === change.name && what === change.what)));
}

/** Gives a failing subtest its reason: a key of reasons.json, or the empty string, which somebody has to replace. */
export type FindReason = (url: string, subtest: Subtest, previous: string | undefined) => string;

/** The expectation that the runs of a page make true. What passes in some of the runs only is flaky, and so is what was. */
export function expectationOf(runs: readonly PageResult[], findReason: FindReason, previous: Expectation = nothing): Expectation {
  const byName = new Map<string, Subtest[]>();
  for (const subtest of runs.flatMap(verdicts)) byName.set(subtest.name, [...(byName.get(subtest.name) ?? []), subtest]);
  const failing = reasonsByName(previous.fail);
  const flaky = reasonsByName(previous.flaky);
  const fail: Record<string, string[]> = {};
  const unsteady: Record<string, string[]> = {};
  let pass = 0;
  for (const [name, subtests] of byName) {
    const failed = subtests.find((subtest) => !passes(subtest));
    if (flaky.has(name) || (failed && subtests.some(passes))) {
      const reason = flaky.get(name) ?? '';
      unsteady[reason] = [...(unsteady[reason] ?? []), name];
    } else if (failed) {
      const reason = findReason(runs[0]?.url ?? '', failed, failing.get(name));
      fail[reason] = [...(fail[reason] ?? []), name];
    } else if (name !== PAGE) {
      pass++;
    }
  }
  const some = (reasons: Record<string, string[]>) => Object.keys(reasons).length > 0;
  const inOrder = (reasons: Record<string, string[]>) =>
    Object.fromEntries(sorted(reasons).map(([reason, names]) => [reason, names.toSorted()]));
  return { pass, ...(some(fail) && { fail: inOrder(fail) }), ...(some(unsteady) && { flaky: inOrder(unsteady) }) };
}

/** A line for a page of which all passes, a line for each name otherwise: readable, and made for `git diff`. */
export function format(expectations: Expectations): string {
  const page = (expectation: Expectation) =>
    expectation.fail || expectation.flaky
      ? JSON.stringify(expectation, null, 2).replaceAll('\n', '\n  ')
      : `{ "pass": ${expectation.pass} }`;
  return `{\n${sorted(expectations)
    .map(([url, expectation]) => `  ${JSON.stringify(url)}: ${page(expectation)}`)
    .join(',\n')}\n}\n`;
}
