import { chunksOf, lazyChunkSource } from './lazy-chunks.js';

const importer = /\/src\/chunk\/import-checked-chunk\.ts$/;

/**
 * In a bundle a chunk is its name, and is fetched with its hash instead of imported by source.
 * Without this each entry would hold every part of its element, or fetch it unchecked.
 */
export function bundledChunks() {
  return {
    name: 'bundled-chunks',
    async resolveId(specifier, importedBy, options) {
      if (!specifier.endsWith('/import-chunk.ts')) return null;
      return this.resolve(
        specifier.replace('import-chunk', 'import-checked-chunk'),
        importedBy,
        options,
      );
    },
    resolveDynamicImport(specifier, importedBy) {
      if (importedBy.includes('/node_modules/') || importer.test(importedBy)) return null;
      this.error(`${importedBy} has an import() of its own: declare it in a *.chunk.ts`);
    },
    load(id) {
      if (id === lazyChunkSource) this.error('lazyChunk is called outside of a *.chunk.ts');
      if (!id.endsWith('.chunk.ts')) return null;
      return chunksOf(id)
        .map(({ constant, name }) => `export const ${constant} = ${JSON.stringify(name)};`)
        .join('\n');
    },
  };
}
