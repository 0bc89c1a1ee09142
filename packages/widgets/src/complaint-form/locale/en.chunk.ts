import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const complaintFormEnChunk = lazyChunk('complaint-form-en', () => import('./en.ts'), {
  of: 'complaint-form',
});
