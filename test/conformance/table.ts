// The tables of a run, in Markdown.
import { reasonsByName, type Expectations } from './expectations';
import type { Reasons } from './reasons';
import type { Reference } from './reference';
import { PAGE, type PageResult } from './results';

function markdown(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const [first = [], ...others] = cells;
  return [line(first), rule, ...others.map(line)].join('\n');
}

/** Pages, subtests and what became of them, by a property of the page; beside another run, if there is one. */
export function resultTable(results: readonly PageResult[], by: 'directory' | 'environment', reference?: Reference): string {
  const ran = results.filter(({ outcome }) => outcome !== 'SKIP');
  const row = (title: string, pages: readonly PageResult[]) => {
    const subtests = pages.flatMap((page) => page.subtests);
    const count = (...statuses: string[]) => subtests.filter(({ status }) => statuses.includes(status)).length;
    const pass = count('PASS');
    return [
      title,
      pages.length,
      subtests.length,
      pass,
      count('FAIL', 'PRECONDITION_FAILED'),
      count('TIMEOUT', 'NOTRUN'),
      count('MISSING'),
      subtests.length ? ((100 * pass) / subtests.length).toFixed(1) : '-',
      ...(reference ? [pages.flatMap(({ url, subtests }) => subtests.filter(({ name }) => reference.passes(url, name))).length] : []),
    ];
  };
  const keys = [...new Set(ran.map((page) => page[by]))];
  const rows = keys.map((key) =>
    row(
      key,
      ran.filter((page) => page[by] === key),
    ),
  );
  return markdown(
    [by, 'pages', 'subtests', 'pass', 'fail', 'timeout', 'missing', '%', ...(reference ? [reference.title] : [])],
    [...rows, row('all', ran)],
  );
}

/** How many subtests fail for which reason, and what the reason is. */
export function reasonTable(expectations: Expectations, reasons: Reasons): string {
  const counts = new Map<string, number>();
  for (const { fail } of Object.values(expectations)) {
    for (const [name, reason] of reasonsByName(fail)) if (name !== PAGE) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const rows = [...counts].toSorted(([, one], [, other]) => other - one);
  return markdown(
    ['because', 'subtests'],
    rows.map(([reason, count]) => [reasons[reason]?.because ?? `no reason (${reason})`, count]),
  );
}
