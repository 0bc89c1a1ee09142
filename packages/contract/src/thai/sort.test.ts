import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareThai } from './sort.ts';

test('leading vowels sort after their consonant', () => {
  const names = ['เชียงใหม่', 'แพร่', 'กระบี่', 'ชลบุรี', 'พะเยา', 'ไชยา', 'นครปฐม'];
  assert.deepEqual([...names].sort(compareThai), [
    'กระบี่',
    'ชลบุรี',
    'เชียงใหม่',
    'ไชยา',
    'นครปฐม',
    'พะเยา',
    'แพร่',
  ]);
});
