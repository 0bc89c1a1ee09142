import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openPage, pages } from '../../packages/desk/src/app/pages.ts';
import { root } from '../runner/command.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const foldersOf = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Everything in backticks in the section with this heading, or in the whole text without one. */
function namedIn(text: string, heading?: string): Set<string> {
  const section = heading === undefined ? text : (text.split(`## ${heading}`)[1] ?? '');
  const [own = ''] = section.split('\n## ');
  return new Set([...own.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name));
}

test('the contract’s README names every folder of its sources', () => {
  const named = namedIn(read('packages/contract/README.md'));
  const folders = foldersOf('packages/contract/src').map((name) => `src/${name}`);
  assert.deepEqual(
    folders.filter((name) => !named.has(name)),
    [],
  );
});

test('the desk’s README names every folder of its sources', () => {
  const named = namedIn(read('packages/desk/README.md'), 'Parts');
  const folders = foldersOf('packages/desk/src').filter((name) => name !== 'testing');
  assert.deepEqual(
    folders.filter((name) => !named.has(`src/${name}`)),
    [],
  );
});

test('the widgets’ README names every folder of their sources but those of elements', () => {
  const named = namedIn(read('packages/widgets/README.md'), 'Where things are');
  const isElement = (name: string): boolean =>
    readdirSync(join(root, 'packages/widgets/src', name)).includes(`${name}.define.ts`);
  const folders = foldersOf('packages/widgets/src').filter((name) => !isElement(name));
  assert.deepEqual(
    folders.filter((name) => !named.has(name)),
    [],
  );
});

test('the desk’s README lists every address of the desk', () => {
  const addresses = [...read('packages/desk/README.md').matchAll(/^\| `(\/[^`]*)`/gm)].map(
    ([, address = '']) => address,
  );
  const listed = addresses.map((address) => openPage(new URL(address, 'https://desk.example')));
  assert.deepEqual(
    listed.map((page) => page?.entry.name).sort(),
    pages.map(({ name }) => name).sort(),
  );
});
