import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const manageChunk = lazyChunk('volunteer-form-manage', () => import('./manage-form.ts'), {
  of: 'volunteer-form',
});
