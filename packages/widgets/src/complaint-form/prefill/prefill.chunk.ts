import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const prefillChunk = lazyChunk('complaint-form-prefill', () => import('./prefill.ts'), {
  of: 'complaint-form',
});
