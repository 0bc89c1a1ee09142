import { fetchChunk, importChunk } from './import-chunk.ts';
import type { LazyChunk } from './lazy-chunk.ts';

/**
 * Fetches a late part of the bundle together with everything it needs, checked against the hashes
 * that the entry carries. A fault of the line is given one more chance.
 *
 * @throws When a file cannot be had or is not the one that was built; show the fallback then.
 */
export async function loadChunk<Module>(chunk: LazyChunk<Module>): Promise<Module> {
  try {
    return await importChunk(chunk);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return importChunk(chunk);
  }
}

/** Fetches a late part before it is needed. A failure is left for `loadChunk` to meet. */
export function preloadChunk(chunk: LazyChunk<unknown>): void {
  fetchChunk(chunk).catch(() => undefined);
}
