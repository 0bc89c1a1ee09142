import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const mailChunk = lazyChunk('case-status-mail', () => import('./mail-form.ts'), {
  of: 'case-status-view',
  bundle: 'case-status-mail',
});
