import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const sendChunk = lazyChunk('opinion-form-send', () => import('./opinion-steps.ts'), {
  of: 'opinion-form',
  sharesOneFile: true,
});
