// The command line.
import { parseArgs } from 'node:util';

export const USAGE = `npm run wpt -- [options]      WPT_DIR=a tree of web-platform-tests
  --dir A,B          directories of the tree (default: all that measure this package)
  --filter REGEXP    pages whose address matches
  --jobs N           pages at a time (default: 2)
  --verbose          prints each page, its failures and what its process wrote to stderr
  --list             prints the pages and what they need; runs nothing
  --recorded         takes the results of the last run and runs nothing
  --update           writes expectations.json; rules of reasons.json name the reasons
  --reference FILE   another run, as JSON lines with "test", "name" and "status": what it reports and this one does not is missing`;

export interface Options {
  readonly directories: readonly string[] | undefined;
  readonly filter: RegExp | undefined;
  readonly jobs: number;
  readonly verbose: boolean;
  readonly list: boolean;
  readonly recorded: boolean;
  readonly update: boolean;
  readonly reference: string | undefined;
}

/** @throws Error when the command line cannot be understood. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dir: { type: 'string' },
      filter: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      verbose: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      recorded: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      reference: { type: 'string' },
    },
  });
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) throw new Error(`--jobs ${values.jobs}: not a number of pages`);
  return {
    directories: values.dir?.split(','),
    filter: values.filter === undefined ? undefined : new RegExp(values.filter),
    jobs,
    verbose: values.verbose,
    list: values.list,
    recorded: values.recorded,
    update: values.update,
    reference: values.reference,
  };
}
