import { lazyChunk } from '../chunk/lazy-chunk.ts';

export const pageHelpChunk = lazyChunk('page-help', () => import('./page-help.ts'), {
  of: 'surroundings',
  bundle: 'page-help',
});
