import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const stepsChunk = lazyChunk('complaint-form-steps', () => import('./late-form.ts'), {
  of: 'complaint-form',
  sharesOneFile: true,
});
