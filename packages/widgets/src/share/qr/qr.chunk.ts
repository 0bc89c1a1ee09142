import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const qrChunk = lazyChunk('share-qr', () => import('./shared-qr.ts'), {
  of: 'share',
  bundle: 'share-qr',
});
