import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const stepsChunk = lazyChunk('complaint-form-steps', () => import('./complaint-steps.ts'), {
  of: 'complaint-form',
  sharesOneFile: true,
});
