import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const opinionFormEnChunk = lazyChunk('opinion-form-en', () => import('./en.ts'), {
  of: 'opinion-form',
});
