import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, readOutcome, settle, type Outcome } from './tally.ts';

test('stages add up', () => {
  assert.deepEqual(add({ passed: 2, failed: 0 }, { passed: 3, failed: 1 }), {
    passed: 5,
    failed: 1,
  });
});

const counted = (passed: number, failed: number): Outcome => ({
  passed,
  failed,
  times: [],
  failures: [],
});

test('a clean run keeps its figures', () => {
  assert.deepEqual(settle(counted(2, 0), 0), counted(2, 0));
});

test('a run that crashed after its tests counts as failed', () => {
  const failures = [{ test: 'the run ended with an error outside its tests' }];
  assert.deepEqual(settle(counted(2, 0), 1), { ...counted(2, 1), failures });
  assert.deepEqual(settle(counted(2, 0), null), { ...counted(2, 1), failures });
});

test('a run without tests counts as failed', () => {
  const failures = [{ test: 'no test was run' }];
  assert.deepEqual(settle(counted(0, 0), 0), { ...counted(0, 1), failures });
});

test('failures are not counted twice', () => {
  assert.deepEqual(settle(counted(2, 3), 1), counted(2, 3));
});

test('a tally that was never written is empty', () => {
  assert.deepEqual(readOutcome('test/results/never-written.json'), {
    passed: 0,
    failed: 0,
    times: [],
    failures: [],
  });
});
