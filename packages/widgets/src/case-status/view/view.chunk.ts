import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const viewChunk = lazyChunk('case-status-view', () => import('./view.ts'), {
  of: 'case-status',
  sharesOneFile: true,
});
