import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const nearChunk = lazyChunk('complaint-form-near', () => import('./near-matters.ts'), {
  of: 'complaint-form',
});
