import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const keptDraftChunk = lazyChunk('complaint-form-draft', () => import('./kept-draft.ts'), {
  of: 'complaint-form',
});
