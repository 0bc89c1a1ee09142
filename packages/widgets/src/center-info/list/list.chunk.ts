import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const listChunk = lazyChunk('center-info-list', () => import('./center-list.ts'), {
  of: 'center-info',
  sharesOneFile: true,
});
