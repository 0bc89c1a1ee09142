/** A built file of this release and its sha256 hash. */
export type ChunkFile = readonly [file: string, hash: string];

/**
 * Name of a chunk → its own file and then all that it imports. The build writes what an entry may
 * ask for first; an element that comes late adds its own later parts.
 */
export const chunks: Record<string, readonly ChunkFile[]> = {};
