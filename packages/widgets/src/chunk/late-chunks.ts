/**
 * Everything that is fetched after an entry, by name. The bundle is built from this list: each
 * line becomes an ES module with its own hash, and `loadChunk` fetches it checked. Outside the
 * bundle (npm, tests) these are plain imports.
 *
 * A chunk belongs to the entry whose name it begins with.
 */
export const lateChunks = {
  'center-en': () => import('../center/center.en.ts'),
};

export type ChunkName = keyof typeof lateChunks;
export type Chunk<Name extends ChunkName> = Awaited<ReturnType<(typeof lateChunks)[Name]>>;
