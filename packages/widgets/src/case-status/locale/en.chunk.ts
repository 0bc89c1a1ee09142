import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const caseStatusEnChunk = lazyChunk('case-status-en', () => import('./en.ts'), {
  of: 'case-status',
});
