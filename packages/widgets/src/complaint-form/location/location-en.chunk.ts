import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const locationEnChunk = lazyChunk(
  'complaint-form-location-en',
  () => import('./location.en.ts'),
  {
    of: 'complaint-form-steps',
    bundle: 'complaint-form-location',
  },
);
