import { lazyChunk } from '../../chunk/lazy-chunk.ts';

export const questionsChunk = lazyChunk(
  'complaint-form-questions',
  () => import('./questions.ts'),
  { of: 'complaint-form-steps', bundle: 'complaint-form-questions' },
);
