import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const [, snippet = ''] = /```html\n([\s\S]*?)```/.exec(read('README.md')) ?? [];

test('the modern demo page carries the snippet of the README, letter by letter', () => {
  assert.match(snippet, /tel:1567/);
  assert.ok(read('demo/province-modern/index.html').includes(snippet));
});

test('the old demo page carries the same for its province', () => {
  const own = snippet.replace(/(province="?)50/g, (_, name: string) => `${name}40`);
  assert.notEqual(own, snippet);
  assert.ok(read('demo/province-old/index.html').includes(own));
});
