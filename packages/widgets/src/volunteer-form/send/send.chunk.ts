import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const sendChunk = lazyChunk('volunteer-form-send', () => import('./late-form.ts'), {
  of: 'volunteer-form',
});
