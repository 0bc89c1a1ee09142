import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NodeFileTimes, setupShare, slowest } from './file-times.ts';

const file = '/repository/packages/server/src/a.test.ts';
const name = 'packages/server/src/a.test.ts';

test('the hooks of suites and the start of a file are set-up, subtests count once', () => {
  const times = new NodeFileTimes();
  const add = (nesting: number, type: string, ms: number) =>
    times.add({ name: 'some title', nesting, file, details: { type, duration_ms: ms } });
  add(2, 'test', 10);
  add(2, 'test', 20);
  add(1, 'suite', 400);
  add(2, 'test', 30);
  add(1, 'test', 50);
  add(0, 'suite', 900);
  add(0, 'test', 20);
  times.add({ name, nesting: 0, file, details: { type: 'test', duration_ms: 1000 } });
  assert.deepEqual(times.all, [{ file: name, wholeMs: 1000, testsMs: 100 }]);
  assert.equal(setupShare(times.all), 0.9);
});

test('files that run at once do not mix', () => {
  const times = new NodeFileTimes();
  const other = file.replace('a.test', 'b.test');
  times.add({ name: 'x', nesting: 0, file, details: { type: 'test', duration_ms: 5 } });
  times.add({ name: 'y', nesting: 0, file: other, details: { type: 'test', duration_ms: 7 } });
  times.add({ name, nesting: 0, file, details: { type: 'test', duration_ms: 10 } });
  assert.deepEqual(times.all, [{ file: name, wholeMs: 10, testsMs: 5 }]);
});

test('the slowest files come first', () => {
  const lines = slowest(
    [
      { file: 'a', wholeMs: 1000, testsMs: 500 },
      { file: 'b', wholeMs: 12_340, testsMs: 12_340 },
      { file: 'c', wholeMs: 10, testsMs: 0 },
    ],
    2,
  );
  assert.deepEqual(lines, ['  12.3 s  b (0 % set-up)', '   1.0 s  a (50 % set-up)']);
});

test('a stage without files has no set-up', () => {
  assert.equal(setupShare([]), 0);
});
