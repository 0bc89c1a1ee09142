import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const listChunk = lazyChunk('services-list', () => import('./service-list.ts'), {
  of: 'services',
  sharesOneFile: true,
});
