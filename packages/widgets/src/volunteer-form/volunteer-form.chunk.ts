import { lazyChunk } from '../chunk/lazy-chunk.ts';

export const volunteerFormChunk = lazyChunk(
  'volunteer-form',
  () => import('./volunteer-form.define.ts'),
  { of: 'loader' },
);
