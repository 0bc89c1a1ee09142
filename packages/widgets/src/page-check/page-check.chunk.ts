import { lazyChunk } from '../chunk/lazy-chunk.ts';

export const pageCheckChunk = lazyChunk('page-check', () => import('./page-check.ts'), {
  of: 'every-entry',
});
