import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const sendChunk = lazyChunk('volunteer-form-send', () => import('./sign-up-steps.ts'), {
  of: 'volunteer-form',
  sharesOneFile: true,
});
