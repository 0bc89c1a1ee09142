import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const locationChunk = lazyChunk(
  'complaint-form-location',
  () => import('./location-tools.ts'),
  {
    of: 'complaint-form-steps',
    bundle: 'complaint-form-location',
  },
);
