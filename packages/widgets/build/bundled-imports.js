/** In the bundle, late chunks are fetched with their hash instead of imported by source. */
export function bundledImports() {
  return {
    name: 'bundled-imports',
    async resolveId(specifier, importer, options) {
      if (!specifier.endsWith('/import-chunk.ts')) return null;
      return this.resolve(
        specifier.replace('import-chunk', 'import-checked-chunk'),
        importer,
        options,
      );
    },
  };
}
