import { compare, type Expectation, expectationOf, format, persistentChanges } from '../../conformance/expectations';
import { type Reasons, reasonErrors, reasonFinder } from '../../conformance/reasons';
import { type Outcome, PAGE, type PageResult, type Status, withMissing } from '../../conformance/results';

/** What a page gave: statuses by name. */
function page(subtests: Record<string, Status>, outcome: Outcome = 'OK'): PageResult {
  return {
    url: '/webrtc/page.html',
    file: 'webrtc/page.html',
    directory: 'webrtc',
    environment: 'node',
    outcome,
    message: null,
    milliseconds: 1,
    subtests: Object.entries(subtests).map(([name, status]) => ({ name, status, message: status === 'PASS' ? null : 'canvas' })),
  };
}

const what = (result: PageResult, expectation?: Expectation) => compare(result, expectation).map(({ what, name }) => `${what} ${name}`);

describe('what a run changed', () => {
  const expectation: Expectation = { pass: 1, fail: { 'needs-canvas': ['b'] } };

  it('is nothing when everything is as expected', () => {
    expect(what(page({ a: 'PASS', b: 'FAIL' }), expectation)).toEqual([]);
    expect(what(page({ a: 'PASS', b: 'TIMEOUT' }), expectation)).toEqual([]);
    expect(what(page({ a: 'PASS' }), { pass: 1 })).toEqual([]);
  });

  it('is a failure that is not expected, and a success that is not', () => {
    expect(what(page({ a: 'FAIL', b: 'FAIL' }), expectation)).toEqual(['fails a']);
    expect(what(page({ a: 'PASS', b: 'PASS' }), expectation)).toEqual(['passes b']);
  });

  it('is a subtest that vanished, and a new one', () => {
    expect(what(page({ b: 'FAIL' }), expectation)).toEqual([`count ${PAGE}`]);
    expect(what(page({ a: 'PASS', b: 'FAIL', c: 'PASS' }), expectation)).toEqual([`count ${PAGE}`]);
  });

  it('is a page that does not end well', () => {
    expect(what(page({ a: 'PASS' }, 'TIMEOUT'), { pass: 1 })).toEqual([`fails ${PAGE}`]);
    expect(what(page({ a: 'PASS' }, 'ERROR'), { pass: 1, fail: { reason: [PAGE] } })).toEqual([]);
  });

  it('is everything of a page that nobody expects', () => {
    expect(what(page({ a: 'PASS', b: 'FAIL' }))).toEqual(['fails b', `count ${PAGE}`]);
  });

  it('is a crash, whatever is expected', () => {
    expect(what(page({}, 'CRASH'), { pass: 0, fail: { reason: [PAGE] } })).toEqual([`crashes ${PAGE}`]);
  });
});

describe('a page that ran again', () => {
  it('is as expected when one of the runs is', () => {
    expect(persistentChanges([page({ a: 'FAIL' }), page({ a: 'PASS' })], { pass: 1 })).toEqual([]);
    expect(persistentChanges([page({ a: 'FAIL' }), page({ a: 'FAIL' })], { pass: 1 })).toHaveLength(1);
  });

  it('has to pass its flaky subtests once', () => {
    const expectation = { pass: 0, flaky: { 'wall-clock': ['a'] } };
    expect(persistentChanges([page({ a: 'PASS' })], expectation)).toEqual([]);
    expect(persistentChanges([page({ a: 'FAIL' }), page({ a: 'PASS' })], expectation)).toEqual([]);
    expect(persistentChanges([page({ a: 'FAIL' }), page({ a: 'FAIL' })], expectation)).toHaveLength(1);
  });

  it('keeps the crash of one run', () => {
    expect(persistentChanges([page({}, 'CRASH'), page({ a: 'PASS' })], { pass: 1 })).toMatchObject([{ what: 'crashes' }]);
  });
});

describe('an update of the expectations', () => {
  const reasons: Reasons = {
    'needs-canvas': { because: 'HTML: a canvas needs a renderer', rules: [{ message: 'canvas' }] },
    'by-hand': { because: 'libwebrtc 1234' },
  };
  const findReason = reasonFinder(reasons);

  it('names reasons by their rules, keeps those given by hand, and leaves others to be given', () => {
    expect(expectationOf([page({ a: 'PASS', b: 'FAIL' })], findReason)).toEqual({ pass: 1, fail: { 'needs-canvas': ['b'] } });
    const previous = { pass: 1, fail: { 'by-hand': ['b'] } };
    expect(expectationOf([page({ a: 'PASS', b: 'FAIL' })], findReason, previous)).toEqual(previous);
    const unknown = expectationOf([page({ a: 'FAIL' })], reasonFinder({}));
    expect(unknown).toEqual({ pass: 0, fail: { '': ['a'] } });
    expect(reasonErrors({ '/webrtc/page.html': unknown }, reasons)).toHaveLength(1);
  });

  it('makes flaky what passes in some of the runs, and keeps what was flaky', () => {
    const flaky = expectationOf([page({ a: 'PASS' }), page({ a: 'FAIL' })], findReason);
    expect(flaky).toEqual({ pass: 0, flaky: { '': ['a'] } });
    const marked = { pass: 0, flaky: { 'by-hand': ['a'] } };
    expect(expectationOf([page({ a: 'PASS' })], findReason, marked)).toEqual(marked);
  });

  it('expects what it has measured', () => {
    const result = withMissing(page({ a: 'PASS', b: 'NOTRUN' }, 'ERROR'), ['b', 'c']);
    expect(compare(result, expectationOf([result], findReason))).toEqual([]);
    expect(result.subtests.map(({ name, status }) => `${name} ${status}`)).toEqual(['a PASS', 'b NOTRUN', 'c MISSING']);
  });

  it('writes what it reads, in order', () => {
    const expectations = { '/b': { pass: 2, fail: { r: ['x'] } }, '/a': { pass: 1 } };
    expect(JSON.parse(format(expectations))).toEqual(expectations);
    expect(format(expectations).indexOf('/a')).toBeLessThan(format(expectations).indexOf('/b'));
  });
});

it('refuses reasons that say nothing', () => {
  expect(reasonErrors({}, { empty: { because: ' ' } })).toHaveLength(1);
  expect(reasonErrors({ '/a': { pass: 0, flaky: { unknown: ['x'] } } }, {})).toHaveLength(1);
});
