import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { StartError } from '../../start-error.ts';
import { readElementPages } from './element-pages.ts';

const words = { name: 'สวัสดี', without: 'โทร 1567' };
const page = { path: 'hello', th: words, en: words };

function assets(elements: unknown): string {
  const directory = mkdtempSync(join(tmpdir(), 'damrong-pages-'));
  mkdirSync(join(directory, 'v1'));
  writeFileSync(join(directory, 'v1/elements.json'), JSON.stringify(elements));
  return directory;
}

test('a page knows its element, its entry and what the element carries there', async () => {
  const elements = [{ tag: 'damrong-hello', entry: 'hello', pages: [page] }];
  assert.deepEqual(await readElementPages(assets(elements)), [
    {
      ...page,
      tag: 'damrong-hello',
      entry: 'hello',
      isOnRequest: false,
      attributes: [],
      hasMap: false,
    },
  ]);
});

test('without built widgets there are no pages', async () => {
  assert.deepEqual(await readElementPages(join(tmpdir(), 'damrong-none')), []);
});

for (const [what, element] of [
  ['a tag that is not ours', { tag: 'x-hello', entry: 'hello', pages: [] }],
  [
    'a path that leads elsewhere',
    { tag: 'damrong-hello', entry: 'hello', pages: [{ ...page, path: '../x' }] },
  ],
  [
    'an attribute with a value',
    { tag: 'damrong-hello', entry: 'hello', pages: [{ ...page, attributes: ['onload=x'] }] },
  ],
  ['one language', { tag: 'damrong-hello', entry: 'hello', pages: [{ path: 'hello', th: words }] }],
] as const) {
  test(`${what} stops the start`, async () => {
    await assert.rejects(readElementPages(assets([element])), StartError);
  });
}
