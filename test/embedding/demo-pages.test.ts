import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const [tag = '', tagWithFallback = ''] = [
  ...read('README.md').matchAll(/```html\n([\s\S]*?)```/g),
].map(([, snippet]) => snippet);

test('the modern demo page carries the tag of the README, letter by letter', () => {
  assert.match(tag, /data-province/);
  assert.ok(read('demo/province-modern/index.html').includes(tag));
});

test('the old demo page carries the tag with fallback, letter by letter', () => {
  assert.match(tagWithFallback, /tel:1567/);
  assert.ok(read('demo/province-old/index.html').includes(tagWithFallback));
});
