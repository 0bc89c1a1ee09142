import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kinds } from '../../../demo/hosts/hosts.ts';

test('no two host pages have one name', () => {
  const names = kinds.flatMap(({ hosts }) => hosts.map(({ name }) => name));
  assert.equal(new Set(names).size, names.length);
});

test('each kind of host page is in one file of tests', () => {
  const files = readdirSync(import.meta.dirname).map((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8'),
  );
  const tested = files.flatMap(
    (text) => /^testHosts\((.*)\);$/m.exec(text)?.[1]?.split(', ') ?? [],
  );
  assert.equal(tested.length, kinds.length);
  assert.equal(new Set(tested).size, kinds.length);
});
