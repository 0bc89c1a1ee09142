import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const placeChunk = lazyChunk('complaint-form-place', () => import('./place-tools.ts'), {
  of: 'complaint-form',
  bundle: 'complaint-form-place',
});
