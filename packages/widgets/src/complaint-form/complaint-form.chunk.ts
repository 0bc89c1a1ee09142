import { lazyChunk } from '../chunk/lazy-chunk.ts';

export const complaintFormChunk = lazyChunk(
  'complaint-form',
  () => import('./complaint-form.define.ts'),
  { of: 'loader' },
);
