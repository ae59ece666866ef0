// What a run found out, page by page.
export const STATUSES = ['PASS', 'FAIL', 'TIMEOUT', 'NOTRUN', 'PRECONDITION_FAILED'] as const;

/** `MISSING`: known by its name, and not reported. */
export type Status = (typeof STATUSES)[number] | 'MISSING';

/**
 * How the harness ended. `FATAL`: the page could not be run; `CRASH`: the process died; `SKIP`: pages of the environment `not run`. A process that hangs
 * and is killed is a `TIMEOUT`.
 */
export type Outcome = 'OK' | 'ERROR' | 'TIMEOUT' | 'PRECONDITION_FAILED' | 'FATAL' | 'CRASH' | 'SKIP';

export interface Subtest {
  readonly name: string;
  readonly status: Status;
  readonly message: string | null;
}

export interface PageResult {
  readonly url: string;
  readonly file: string;
  readonly directory: string;
  readonly environment: string;
  readonly outcome: Outcome;
  readonly message: string | null;
  readonly milliseconds: number;
  readonly subtests: readonly Subtest[];
}

/** The name under which a page's outcome is compared and expected, beside its subtests. */
export const PAGE = '(page)';

/** Subtests and the outcome, as they are compared. */
export function verdicts(result: PageResult): Subtest[] {
  if (result.outcome === 'SKIP') return [];
  const page = {
    name: PAGE,
    status: result.outcome === 'OK' ? ('PASS' as const) : ('FAIL' as const),
    message: `${result.outcome}: ${result.message}`,
  };
  return [page, ...result.subtests];
}

/** The page's result with those names that are known and were not reported. */
export function withMissing(result: PageResult, names: Iterable<string>): PageResult {
  if (result.outcome === 'SKIP') return result;
  const reported = new Set(result.subtests.map(({ name }) => name));
  const missing = [...names].filter((name) => name !== PAGE && !reported.has(name));
  const subtests = missing.map((name) => ({ name, status: 'MISSING' as const, message: `not reported (page: ${result.outcome})` }));
  return { ...result, subtests: [...result.subtests, ...subtests] };
}
