import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems, report } from './report.ts';

test('a run tells its whole time, its stages and their slowest files', () => {
  const lines = report([
    { name: 'types', from: 0, to: 12, files: [] },
    {
      name: 'centers',
      from: 12,
      to: 100,
      files: [
        { file: 'a.test.ts', wholeMs: 1000, testsMs: 800 },
        { file: 'b.test.ts', wholeMs: 3000, testsMs: 2200 },
      ],
    },
  ]);
  assert.deepEqual(lines, [
    'Where 100 s went:',
    '  types         12 s, from 0 to 12',
    '  centers       88 s, from 12 to 100, 25 % of it set-up of 2 files',
    '         3.0 s  b.test.ts (27 % set-up)',
    '         1.0 s  a.test.ts (20 % set-up)',
  ]);
});

test('what failed and what is unstable is told by file and name', () => {
  assert.deepEqual(
    problems(
      [{ file: 'a.test.ts', test: 'adds' }, { test: 'a page logged an error: x' }],
      [{ file: 'b.test.ts', test: 'waits' }],
    ),
    [
      'unstable, passed alone: b.test.ts: waits',
      'failed: a.test.ts: adds',
      'failed: a page logged an error: x',
    ],
  );
});
