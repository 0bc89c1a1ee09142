import { lazyChunk } from '../chunk/lazy-chunk.ts';

export const centerEnChunk = lazyChunk('center-en', () => import('./center.en.ts'), {
  of: 'center',
});
