import { createHash } from 'node:crypto';
import { lateChunks } from './late-chunks.js';

const built = {};

/** Remembers the late chunks once they are in their final form. */
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

/** Gives an entry the files, hashes and dependencies of the chunks that it may ask for. */
export function chunkMap(entry) {
  return {
    name: 'chunk-map',
    load(id) {
      if (!id.endsWith('/chunk/chunk-map.ts')) return null;
      const names = Object.keys(lateChunks)
        .filter((name) => entry === 'damrong' || name.startsWith(entry))
        .sort();
      const needed = new Map(names.map((name) => [name, filesOf(name)]));
      const order = [...new Set([...needed.values()].flat())].sort();
      const files = order.map((file) => [file, hash(built[file].code)]);
      const chunks = Object.fromEntries(
        [...needed].map(([name, list]) => [name, list.map((file) => order.indexOf(file))]),
      );
      return `export const files = ${JSON.stringify(files)};\nexport const chunks = ${JSON.stringify(chunks)};`;
    },
  };
}

/** The chunk's own file, then everything it imports. */
function filesOf(name) {
  const own = Object.values(built).find((chunk) => chunk.isEntry && chunk.name === name);
  const files = new Set([own.fileName]);
  for (const file of files) for (const needed of built[file].imports) files.add(needed);
  return [...files];
}

export function hash(content) {
  return createHash('sha384').update(content).digest('base64');
}
