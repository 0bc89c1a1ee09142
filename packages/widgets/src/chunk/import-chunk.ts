import { lateChunks, type Chunk, type ChunkName } from './late-chunks.ts';

/** Imports by source, for npm and tests; the bundle has `import-checked-chunk.ts` in its place. */
export async function importChunk<Name extends ChunkName>(name: Name): Promise<Chunk<Name>> {
  return (await lateChunks[name]()) as Chunk<Name>;
}

/** Brings a chunk near without using it. */
export async function fetchChunk(name: ChunkName): Promise<void> {
  await lateChunks[name]();
}
