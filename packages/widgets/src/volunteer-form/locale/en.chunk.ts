import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const volunteerFormEnChunk = lazyChunk('volunteer-form-en', () => import('./en.ts'), {
  of: 'volunteer-form',
});
