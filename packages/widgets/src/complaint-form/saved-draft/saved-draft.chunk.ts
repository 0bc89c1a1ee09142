import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const savedDraftChunk = lazyChunk('complaint-form-draft', () => import('./saved-draft.ts'), {
  of: 'complaint-form',
});
