import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const filesChunk = lazyChunk(
  'complaint-form-files',
  () => import('../../files/file-box.ts'),
  {
    of: 'complaint-form-steps',
    bundle: 'complaint-form-files',
  },
);
