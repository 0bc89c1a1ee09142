import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const receiptActionsChunk = lazyChunk(
  'complaint-form-receipt',
  () => import('./receipt-actions.ts'),
  { of: 'complaint-form' },
);
