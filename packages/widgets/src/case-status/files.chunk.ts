import { lazyChunk } from '../chunk/lazy-chunk.ts';

export const filesChunk = lazyChunk('case-status-files', () => import('../files/files.ts'), {
  of: 'case-status',
});
