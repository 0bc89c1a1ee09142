import { lazyChunk } from '../chunk/lazy-chunk.ts';

export const comfortChunk = lazyChunk('comfort', () => import('./comfort.ts'), {
  of: 'every-entry',
});
