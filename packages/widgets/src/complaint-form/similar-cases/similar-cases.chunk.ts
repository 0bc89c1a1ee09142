import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const similarCasesChunk = lazyChunk(
  'complaint-form-similar-cases',
  () => import('./similar-cases.ts'),
  {
    of: 'complaint-form',
  },
);
