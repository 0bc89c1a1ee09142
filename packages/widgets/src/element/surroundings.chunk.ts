import { lazyChunk } from '../chunk/lazy-chunk.ts';

export const surroundingsChunk = lazyChunk('surroundings', () => import('./surroundings.ts'), {
  of: 'every-entry',
});
