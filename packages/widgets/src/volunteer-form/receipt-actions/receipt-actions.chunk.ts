import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const receiptActionsChunk = lazyChunk(
  'volunteer-form-receipt-actions',
  () => import('./receipt-actions.ts'),
  { of: 'volunteer-form' },
);
