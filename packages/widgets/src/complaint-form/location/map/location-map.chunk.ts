import { lazyChunk } from '../../../chunk/lazy-chunk.ts';

export const locationMapChunk = lazyChunk(
  'complaint-form-location-map',
  () => import('./location-map.ts'),
  {
    of: 'complaint-form-steps',
    bundle: 'complaint-form-location',
  },
);
