import { lazyChunk } from '../../../chunk/lazy-chunk.ts';

export const placeMapChunk = lazyChunk('complaint-form-place-map', () => import('./place-map.ts'), {
  of: 'complaint-form',
  bundle: 'complaint-form-place',
});
