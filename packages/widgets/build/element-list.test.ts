import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { elements, planOf, readElementList } from './element-list.js';
import { published } from './publish-elements.js';
import { lists } from './write-lists.js';

interface Plan {
  readonly name: string;
  readonly page: string;
  readonly source?: string;
}

const src = join(import.meta.dirname, '../src');
const plan = (rest: string) => `export const hello = lazyElement({ name: 'hello', ${rest} });`;
const read = (text: string) => planOf('/src/hello/hello.element.ts', text) as Plan;
const readList = (list: string) => readElementList(list) as Plan[];

test('a plan says where its element is and which page is its own', () => {
  const { page, source } = read(
    plan(`load: () => import('./hello.define.ts'), pages: [{ path: 'hello' }, { path: 'wave' }]`),
  );
  assert.deepEqual([page, source], ['hello', '/src/hello/hello.define.ts']);
  assert.equal(read(`export const hello = { name: 'hello' };`).page, '');
});

for (const [what, text, message] of [
  [
    'that the build cannot read',
    plan(`load: () => import('./a.ts'), icon: sign`),
    /not written out/,
  ],
  ['without code', plan(`icon: 'M0 0'`), /neither lazyElement with load nor/],
  ['without a name', 'export const hello = 1;', /plans no element/],
] as const) {
  test(`a plan ${what} fails the build`, () => {
    assert.throws(() => read(text), message);
  });
}

/** The list of the sources with plans alone, and one more that nobody lists. */
function scratch(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'damrong-elements-'));
  cpSync(src, folder, {
    recursive: true,
    filter: (path) => !/\.ts$/.test(path) || /element(s|-plan)?\.ts$/.test(path),
  });
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, `${name}/${name}.element.ts`), text);
  return join(folder, 'elements.ts');
}

test('an element that the list has forgotten fails the build', () => {
  const list = scratch('hello', plan(`load: () => import('./hello.define.ts')`));
  assert.throws(() => readList(list), /hello\/hello\.element\.ts is in no list of /);
});

test('the list has each element once, the loader’s own first', () => {
  const names = (elements as Plan[]).map(({ name }) => name);
  assert.deepEqual(names.slice(0, 2), ['center', 'banner']);
  assert.equal(new Set(names).size, names.length);
});

test('what is published holds no path of the machine', () => {
  assert.doesNotMatch(JSON.stringify(published()), /\/src\/|define\.ts/);
});

test('the README and the public names list every element; npm run format writes them', () => {
  for (const { path, text, wanted } of lists()) assert.ok(text === wanted, path);
});
