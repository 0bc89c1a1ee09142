import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose } from './choose.ts';
import { root } from './command.ts';
import { stages } from './stages.ts';

const chosen = (...words: string[]) => choose(words, stages, root);

test('without a word every stage runs but those that run by name only', () => {
  const { stages: names, files } = chosen();
  assert.deepEqual(files, []);
  assert.deepEqual(
    stages.map(({ name }) => name).filter((name) => !names.includes(name)),
    ['centers-all', 'firefox-all'],
  );
});

for (const [words, expected] of [
  [['size'], ['build', 'size']],
  [['lint'], ['types', 'lint']],
  [['node'], ['build', 'types', 'sources', 'centers', 'tarballs']],
  [['tarballs'], ['build', 'types', 'tarballs']],
  [['firefox-all'], ['build', 'firefox-all']],
  [['centers-all'], ['build', 'centers-all']],
  [['packages/contract'], ['sources']],
  [['packages/server'], ['build', 'centers']],
  [['banner.test'], ['build', 'browser']],
  [
    ['banner.test', 'firefox'],
    ['build', 'firefox'],
  ],
  [['test/embedding'], ['build', 'end-to-end']],
  [['sdk/src'], ['build', 'sources', 'browser']],
  [['no-such-file'], []],
] as const) {
  test(`${words.join(' ')} chooses ${expected.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(chosen(...words).stages, expected);
  });
}

test('parts of paths stay beside the names of stages', () => {
  assert.deepEqual(chosen('firefox', 'banner').files, ['banner']);
});
