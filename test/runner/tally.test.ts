import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, readOutcome, settle } from './tally.ts';

test('stages add up', () => {
  assert.deepEqual(add({ passed: 2, failed: 0 }, { passed: 3, failed: 1 }), {
    passed: 5,
    failed: 1,
  });
});

test('a clean run keeps its figures', () => {
  assert.deepEqual(settle({ passed: 2, failed: 0 }, 0), { passed: 2, failed: 0 });
});

test('a run that crashed after its tests counts as failed', () => {
  assert.deepEqual(settle({ passed: 2, failed: 0 }, 1), { passed: 2, failed: 1 });
  assert.deepEqual(settle({ passed: 2, failed: 0 }, null), { passed: 2, failed: 1 });
});

test('a run without tests counts as failed', () => {
  assert.deepEqual(settle({ passed: 0, failed: 0 }, 0), { passed: 0, failed: 1 });
});

test('failures are not counted twice', () => {
  assert.deepEqual(settle({ passed: 2, failed: 3 }, 1), { passed: 2, failed: 3 });
});

test('a tally that was never written is empty', () => {
  assert.deepEqual(readOutcome('test/results/never-written.json'), {
    passed: 0,
    failed: 0,
    times: [],
  });
});
