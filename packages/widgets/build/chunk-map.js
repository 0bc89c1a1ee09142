import { createHash } from 'node:crypto';
import { lazyChunks } from './lazy-chunks.js';

const built = {};
const lazyNames = lazyChunks.map(({ name }) => name);

/**
 * Remembers the lazy chunks once they are in their final form: a hash that is taken earlier is of
 * other bytes, and browsers would refuse every chunk.
 */
export function rememberChunks() {
  return {
    name: 'remember-chunks',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        Object.assign(built, bundle);
      },
    },
  };
}

/**
 * Gives an entry the files and hashes of the chunks that it may ask for first; without them it has
 * the empty map of the source, and finds none. The loader also carries those of the elements that it
 * holds itself.
 */
export function chunkMap(entry) {
  const mayAsk =
    entry === 'damrong'
      ? ({ of }) => !lazyNames.includes(of)
      : ({ of }) => of === 'every-entry' || of === entry;
  return {
    name: 'chunk-map',
    load(id) {
      if (!id.endsWith('/chunk/chunk-map.ts')) return null;
      return `export const chunks = ${JSON.stringify(filesOfChunks(mayAsk))};`;
    },
  };
}

/** Name of each chunk that is meant → its own file and then everything it imports, with hashes. */
export function filesOfChunks(isMeant) {
  const names = lazyChunks
    .filter(isMeant)
    .map(({ name }) => name)
    .sort();
  return Object.fromEntries(names.map((name) => [name, filesOf(name)]));
}

function filesOf(name) {
  const own = Object.values(built).find((chunk) => chunk.isEntry && chunk.name === name);
  if (own === undefined) throw new Error(`${name} is not built yet: its hash is not known`);
  const files = new Set([own.fileName]);
  for (const file of files) for (const needed of built[file].imports) files.add(needed);
  return [...files].map((file) => [file, hash('sha256', built[file].code)]);
}

export function hash(algorithm, content) {
  return createHash(algorithm).update(content).digest('base64');
}
