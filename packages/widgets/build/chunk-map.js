import { createHash } from 'node:crypto';
import { isElement, lateChunks } from './late-chunks.js';

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

const ofAll = ['comfort', 'page-check'];

/** Gives an entry the files and hashes of the chunks that it may ask for first. */
export function chunkMap(entry) {
  const mayAsk =
    entry === 'damrong'
      ? (name) => isElement(name) || ofAll.includes(name) || name.startsWith('center-')
      : (name) => ofAll.includes(name) || name.startsWith(`${entry}-`);
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
  const names = Object.keys(lateChunks).filter(isMeant).sort();
  return Object.fromEntries(names.map((name) => [name, filesOf(name)]));
}

function filesOf(name) {
  const own = Object.values(built).find((chunk) => chunk.isEntry && chunk.name === name);
  const files = new Set([own.fileName]);
  for (const file of files) for (const needed of built[file].imports) files.add(needed);
  return [...files].map((file) => [file, hash('sha256', built[file].code)]);
}

export function hash(algorithm, content) {
  return createHash(algorithm).update(content).digest('base64');
}
