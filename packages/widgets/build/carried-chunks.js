import { isElement, lazyChunks } from './lazy-chunks.js';

const source = new URL('../src/chunk/', import.meta.url).pathname;
const prefix = 'carried-chunks:';

/**
 * A chunk that carries others brings their files and hashes to the map in the page; without this
 * nobody would find them. An element that comes through the loader also brings what a direct entry
 * of it would hold for its parts.
 *
 * @param filesOf names, files and hashes of the chunks that are meant
 */
export function carriedChunks(filesOf) {
  return {
    name: 'carried-chunks',
    resolveId: (id) => (id.startsWith(prefix) ? id : null),
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const carried = filesOf(({ of }) => of === id.slice(prefix.length));
      return [
        `import { chunks } from ${JSON.stringify(`${source}chunk-map.ts`)};`,
        `Object.assign(chunks, ${JSON.stringify(carried)});`,
      ].join('\n');
    },
    transform(code, id) {
      const carrier = lazyChunks.find((chunk) => chunk.source === id && carries(chunk));
      if (carrier === undefined) return null;
      const imports = [`import ${JSON.stringify(prefix + carrier.name)};`];
      if (isElement(carrier)) {
        imports.push(`import ${JSON.stringify(`${source}first-screen.ts`)};`);
      }
      return { code: [...imports, code].join('\n'), map: null };
    },
  };
}

function carries(chunk) {
  return isElement(chunk) || lazyChunks.some(({ of }) => of === chunk.name);
}
