import { lazyChunk } from '../chunk/lazy-chunk.ts';

export const provinceNamesChunk = lazyChunk('province-names', () => import('./province-names.ts'), {
  of: 'surroundings',
  bundle: 'province-names',
});
