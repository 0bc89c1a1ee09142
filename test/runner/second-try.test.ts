import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSecondTry } from './second-try.ts';
import type { Failure, Outcome } from './tally.ts';

const outcome = (passed: number, failures: readonly Failure[]): Outcome => ({
  passed,
  failed: failures.length,
  times: [],
  failures,
});

/** Answers a run after another with these outcomes, and remembers which files were asked for. */
function runs(...outcomes: Outcome[]) {
  const asked: { files: readonly string[]; concurrency: number }[] = [];
  const run = (files: readonly string[], concurrency: number): Promise<Outcome> => {
    asked.push({ files, concurrency });
    const next = outcomes.shift();
    assert.ok(next, 'one run too many');
    return Promise.resolve(next);
  };
  return { asked, run };
}

const files = ['a.test.ts', 'b.test.ts'];
const failure: Failure = { file: 'b.test.ts', test: 'waits' };

test('a file that fails beside others and passes alone is told as unstable', async () => {
  const { asked, run } = runs(outcome(5, [failure]), outcome(2, []));
  const settled = await withSecondTry(files, run, true);
  assert.deepEqual(asked[1], { files: ['b.test.ts'], concurrency: 1 });
  assert.deepEqual(
    [settled.passed, settled.failed, settled.failures, settled.unstable],
    [6, 0, [], [failure]],
  );
});

test('a file that fails twice has failed', async () => {
  const { run } = runs(outcome(5, [failure]), outcome(1, [failure]));
  const settled = await withSecondTry(files, run, true);
  assert.deepEqual([settled.failed, settled.failures], [1, [failure]]);
  assert.equal(settled.unstable, undefined);
});

test('nothing is tried again where nobody allowed it, or where all passed', async () => {
  const refused = runs(outcome(5, [failure]));
  assert.equal((await withSecondTry(files, refused.run, false)).failed, 1);
  const clean = runs(outcome(5, []));
  assert.equal((await withSecondTry(files, clean.run, true)).failed, 0);
});

test('many files that fail, and what belongs to no file, are not tried again', async () => {
  const many = ['a', 'b', 'c', 'd'].map((file) => ({ file, test: 'waits' }));
  const lot = runs(outcome(5, many));
  assert.equal((await withSecondTry(files, lot.run, true)).failed, 4);
  const outside = runs(outcome(5, [failure, { test: 'a page logged an error' }]));
  assert.equal((await withSecondTry(files, outside.run, true)).failed, 2);
});
