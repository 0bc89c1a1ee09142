import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const keepChunk = lazyChunk('volunteer-form-keep', () => import('./keep.ts'), {
  of: 'volunteer-form',
});
