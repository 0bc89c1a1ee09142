import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const placeEnChunk = lazyChunk('complaint-form-place-en', () => import('./place.en.ts'), {
  of: 'complaint-form',
  bundle: 'complaint-form-place',
});
