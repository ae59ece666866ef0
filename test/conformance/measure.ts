// Runs pages as often as it takes to know what to say of them.
import { type Expectations, persistentChanges, reasonsByName } from './expectations';
import type { Page } from './discover';
import { PAGE, type PageResult } from './results';
import { runPages, usualLimit } from './runPages';

/** A page whose result is not as expected runs again, alone: the machine may have been busy. */
const RERUNS = 2;
/** More pages than this do not change by chance. */
const MOST_RERUN_PAGES = 40;
/** Seconds for the harness of a page that is expected not to end well, and mostly waits for what never comes. */
const SHORT_LIMIT = 6;

export interface MeasureOptions {
  readonly root: string;
  readonly jobs: number;
  readonly expectations: Expectations;
  /** Whether each page gets its whole time, whatever is expected. */
  readonly patient: boolean;
  readonly complete: (result: PageResult) => PageResult;
  readonly onResult: (result: PageResult, stderr: string) => void;
}

/** The results of each page, by its address, in the order of its runs. */
export async function measure(pages: readonly Page[], options: MeasureOptions): Promise<Map<string, PageResult[]>> {
  const { root, jobs, expectations, patient, complete, onResult } = options;
  const endsBadly = ({ url }: Page) => reasonsByName(expectations[url]?.fail).has(PAGE);
  let finished = 0;
  const started = performance.now();
  const first = await runPages(pages, {
    root,
    jobs,
    limit: (page) => (endsBadly(page) && !patient ? SHORT_LIMIT : usualLimit(page)),
    onResult: (result, stderr) => {
      finished++;
      onResult(result, stderr);
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      if (finished % 20 === 0 || finished === pages.length) console.error(`${finished} of ${pages.length} pages, ${seconds} s`);
    },
  });
  const runs = new Map(first.map((result) => [result.url, [complete(result)]]));
  for (let rerun = 0; rerun < RERUNS; rerun++) {
    // Of a page that nobody expects anything of, nothing is broken by chance.
    const again = pages.filter(({ url }) => expectations[url] && persistentChanges(runs.get(url) ?? [], expectations[url]).length > 0);
    if (again.length === 0 || again.length > MOST_RERUN_PAGES) break;
    console.error(`${again.length} pages again, alone`);
    for (const result of await runPages(again, { root, jobs: 1, limit: usualLimit })) runs.get(result.url)?.push(complete(result));
  }
  return runs;
}
