import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { elements, importedBy } from './element-list.js';
import { exportedConstants, importedNames, literalValue, parse, place } from './read-source.js';

const src = new URL('../src/', import.meta.url).pathname;
const declares = join(src, 'chunk/lazy-chunk.ts');
const plannable = ['of', 'bundle', 'sharesOneFile'];

/**
 * Every chunk that a `*.chunk.ts` declares, and the elements. The build makes a file of each;
 * without this list there would be entries and nothing behind them.
 */
export const lazyChunks = [
  ...readLazyChunks(),
  ...elements
    .filter(({ source }) => source !== undefined)
    .map(({ name, source, file }) => ({ name, source, file, of: 'loader', bundle: 'elements' })),
];

/** Is it an element, which adds the hashes of its parts when it comes? */
export const isElement = ({ of }) => of === 'loader';

const owners = ['every-entry', ...[...elements, ...lazyChunks].map(({ name }) => name)];
for (const chunk of lazyChunks.filter((one) => !isElement(one) && !owners.includes(one.of))) {
  throw new Error(`${chunk.file}: of is ${chunk.of}; there are ${owners.join(', ')}`);
}

/** The chunks of all files under a folder. */
export function readLazyChunks(folder = src) {
  const chunks = globSync('**/*.chunk.ts', { cwd: folder })
    .sort()
    .flatMap((path) => chunksOf(join(folder, path)));
  if (chunks.length === 0) throw new Error(`${folder} declares no chunk`);
  const names = new Set();
  for (const { name, file } of chunks) {
    if (names.has(name)) throw new Error(`${file} declares ${name} a second time`);
    names.add(name);
  }
  return chunks;
}

/** The chunks that one file declares, which may hold nothing else. */
export function chunksOf(path, text) {
  const file = parse(path, text);
  const constants = exportedConstants(file);
  const others = file.statements.filter(
    (statement) => !ts.isImportDeclaration(statement) && !ts.isVariableStatement(statement),
  );
  const imports = [...importedNames(file)];
  const isPlain =
    others.length === 0 &&
    imports.length === 1 &&
    file.statements.length === constants.length + 1 &&
    imports[0][0] === 'lazyChunk' &&
    join(dirname(path), imports[0][1]).endsWith('/chunk/lazy-chunk.ts');
  if (!isPlain) throw new Error(`${path} does more than to declare chunks with lazyChunk`);
  return constants.map(({ name, value }) => chunkOf(name, value, path));
}

function chunkOf(constant, call, file) {
  const [name, load, plan] = call.arguments ?? [];
  if (call.expression?.getText() !== 'lazyChunk' || plan === undefined) {
    throw new Error(`${place(call)} is no call of lazyChunk with a name, an import and a plan`);
  }
  const { of, bundle, sharesOneFile = false, ...rest } = literalValue(plan);
  const unknown = Object.keys(rest);
  if (unknown.length > 0) {
    throw new Error(`${place(plan)} says ${unknown.join(', ')}; known are ${plannable.join(', ')}`);
  }
  const chunk = { name: literalValue(name), constant, file, of, sharesOneFile };
  return {
    ...chunk,
    source: join(dirname(file), importedBy(load)),
    bundle: bundle ?? (of === 'every-entry' ? chunk.name : of),
  };
}

/** The file that `lazyChunk` stands in. Nothing of it is ever in a bundle. */
export const lazyChunkSource = declares;
