// Why subtests fail: reasons.json. A reason with rules is given to what they match; one without rules is given by hand.
import type { Expectations, FindReason } from './expectations';
import type { Subtest } from './results';

/** Regular expressions; all that are there have to match. */
export interface Rule {
  readonly url?: string;
  readonly name?: string;
  readonly message?: string;
}

export interface Reason {
  /** A reference to a specification, a limit of libwebrtc, what Node does not have. */
  readonly because: string;
  readonly rules?: readonly Rule[];
}

export type Reasons = Readonly<Record<string, Reason>>;

const matches = (pattern: string | undefined, text: string) => pattern === undefined || new RegExp(pattern).test(text);

/** Finds reasons: what was given by hand stays, then the first rule that matches decides, then what was there stays. */
export function reasonFinder(reasons: Reasons): FindReason {
  return (url: string, { name, message }: Subtest, previous: string | undefined) => {
    const known = previous === undefined ? undefined : reasons[previous];
    if (previous !== undefined && known && !known.rules) return previous;
    const [found] = Object.entries(reasons).filter(([, { rules = [] }]) =>
      rules.some((rule) => matches(rule.url, url) && matches(rule.name, name) && matches(rule.message, message ?? '')),
    );
    return found?.[0] ?? (known ? previous : undefined) ?? '';
  };
}

/** What is wrong with the expectations' reasons: those that reasons.json does not have, and those that say nothing. */
export function reasonErrors(expectations: Expectations, reasons: Reasons): string[] {
  const silent = Object.entries(reasons)
    .filter(([, { because }]) => !because.trim())
    .map(([reason]) => `reasons.json: ${reason} does not say why`);
  const unknown = Object.entries(expectations).flatMap(([url, { fail = {}, flaky = {} }]) =>
    [...Object.entries(fail), ...Object.entries(flaky)]
      .filter(([reason]) => !reasons[reason])
      .map(([reason, names]) => `${url}: ${names.length} subtests without a reason of reasons.json (${reason || 'none'})`),
  );
  return [...silent, ...unknown];
}
