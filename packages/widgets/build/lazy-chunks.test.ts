import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { bundledChunks } from './bundled-chunks.js';
import { bundlesOf } from './lazy-bundles.js';
import { chunksOf, lazyChunks, readLazyChunks } from './lazy-chunks.js';

interface LazyChunk {
  readonly name: string;
  readonly constant: string;
  readonly file: string;
  readonly source: string;
  readonly of: string;
  readonly bundle: string;
  readonly sharesOneFile: boolean;
}

const head = `import { lazyChunk } from '../chunk/lazy-chunk.ts';\n`;
const declared = (rest: string) =>
  `export const aChunk = lazyChunk('a-b', () => import('./b.ts'), ${rest});\n`;
const readAll = (root: string) => readLazyChunks(root) as LazyChunk[];
const read = (text: string) => chunksOf('/src/a/b.chunk.ts', text) as LazyChunk[];

test('a chunk says whose it is and where it is built', () => {
  assert.deepEqual(read(head + declared(`{ of: 'a' }`)), [
    {
      name: 'a-b',
      constant: 'aChunk',
      file: '/src/a/b.chunk.ts',
      source: '/src/a/b.ts',
      of: 'a',
      bundle: 'a',
      sharesOneFile: false,
    },
  ]);
  const [apart] = read(head + declared(`{ of: 'a', bundle: 'a-b', sharesOneFile: true }`));
  assert.deepEqual([apart?.bundle, apart?.sharesOneFile], ['a-b', true]);
  assert.equal(read(head + declared(`{ of: 'every-entry' }`))[0]?.bundle, 'a-b');
});

for (const [what, text, message] of [
  ['a plan that nobody knows', head + declared(`{ of: 'a', late: true }`), /says late/],
  ['a plan that is not written out', head + declared(`{ of: owner }`), /is not written out/],
  [
    'no plan',
    `${head}export const aChunk = lazyChunk('a', () => import('./b.ts'));`,
    /no call of lazyChunk/,
  ],
  [
    'something else than an import',
    `${head}export const a = lazyChunk('a', load, { of: 'a' });`,
    /is not \(\) => import/,
  ],
  ['another import', `${head}import { b } from './b.ts';\n${declared(`{ of: 'a' }`)}`, /does more/],
  ['another statement', `${head}${declared(`{ of: 'a' }`)}console.info('here');`, /does more/],
  [
    'a constant that is not exported',
    `${head}const b = 1;\n${declared(`{ of: 'a' }`)}`,
    /does more/,
  ],
] as const) {
  test(`${what} in a chunk file fails the build`, () => {
    assert.throws(() => read(text), message);
  });
}

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'damrong-chunks-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test('a name is declared once, and a folder without chunks is no source', () => {
  const twice = {
    'a/one.chunk.ts': head + declared(`{ of: 'a' }`),
    'a/two.chunk.ts': head + declared(`{ of: 'a' }`),
  };
  assert.throws(() => readAll(folder(twice)), /two\.chunk\.ts declares a-b a second time/);
  assert.throws(() => readAll(folder({ 'a/one.ts': '' })), /declares no chunk/);
});

test('every chunk is of an entry, of an element or of another chunk', () => {
  const chunks = lazyChunks as LazyChunk[];
  for (const { name, of } of chunks) {
    const known = ['loader', 'every-entry', 'center', ...chunks.map((chunk) => chunk.name)];
    assert.ok(known.includes(of) && name !== of, `${name} is of ${of}`);
  }
});

test('what carries the hash of a chunk is built after it', () => {
  const chunks = lazyChunks as LazyChunk[];
  const order: readonly string[] = bundlesOf(() => true);
  const at = ({ bundle }: LazyChunk) => order.indexOf(bundle);
  const carried = chunks.flatMap((chunk) => {
    const carrier = chunks.find(({ name }) => name === chunk.of);
    return carrier === undefined || carrier.of === 'loader' ? [] : [{ chunk, carrier }];
  });
  assert.ok(carried.length > 0);
  for (const { chunk, carrier } of carried) {
    assert.ok(at(chunk) < at(carrier), `${chunk.name} before ${carrier.name}`);
  }
});

async function bundle(files: Readonly<Record<string, string>>, input: string): Promise<string> {
  const root = folder(files);
  const built = await rollup({ input: join(root, input), plugins: [bundledChunks()] });
  const { output } = await built.generate({ format: 'es' });
  return output[0].code;
}

test('a bundle holds the name of a chunk and nothing of its module', async () => {
  const code = await bundle(
    {
      'a/b.chunk.ts': head + declared(`{ of: 'a' }`),
      'a/b.ts': 'globalThis.loaded = true;',
      'a/a.ts': `import { aChunk } from './b.chunk.ts';\nglobalThis.load(aChunk);`,
    },
    'a/a.ts',
  );
  assert.match(code, /= "a-b";/);
  assert.doesNotMatch(code, /import|loaded/);
});

test('an import() that is declared nowhere fails the build', async () => {
  const files = { 'a/b.ts': 'globalThis.loaded = true;', 'a/a.ts': `import('./b.ts');` };
  await assert.rejects(bundle(files, 'a/a.ts'), /declare it in a \*\.chunk\.ts/);
});
