import { lazyChunk } from '../chunk/lazy-chunk.ts';

export const filesChunk = lazyChunk('case-status-files', () => import('../files/file-box.ts'), {
  of: 'case-status',
});
