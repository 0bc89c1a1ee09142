import { lazyChunk } from '../chunk/lazy-chunk.ts';

export const caseStatusChunk = lazyChunk('case-status', () => import('./case-status.define.ts'), {
  of: 'loader',
});
