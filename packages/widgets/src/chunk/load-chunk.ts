import { fetchChunk, importChunk } from './import-chunk.ts';
import type { Chunk, ChunkName } from './late-chunks.ts';

/**
 * Fetches a late part of the bundle together with everything it needs, checked against the hashes
 * that the entry carries. A fault of the line is given one more chance.
 *
 * @throws When a file cannot be had or is not the one that was built; show the fallback then.
 */
export async function loadChunk<Name extends ChunkName>(name: Name): Promise<Chunk<Name>> {
  try {
    return await importChunk(name);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return importChunk(name);
  }
}

/** Fetches a late part before it is needed. A failure is left for `loadChunk` to meet. */
export function preloadChunk(name: ChunkName): void {
  fetchChunk(name).catch(() => undefined);
}
