import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const keepChunk = lazyChunk('complaint-form-keep', () => import('./keep.ts'), {
  of: 'complaint-form',
});
