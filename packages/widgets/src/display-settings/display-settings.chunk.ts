import { lazyChunk } from '../chunk/lazy-chunk.ts';

export const displaySettingsChunk = lazyChunk(
  'display-settings',
  () => import('./display-settings.ts'),
  {
    of: 'every-entry',
  },
);
