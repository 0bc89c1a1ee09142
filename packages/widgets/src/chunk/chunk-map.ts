/** A built file of this release and its sha384 hash. */
export type ChunkFile = readonly [file: string, hash: string];

/** The files of late chunks. The build writes what the entry at hand may need in place of this. */
export const files: readonly ChunkFile[] = [];

/** Name of a chunk → its own file and then all that it imports, as places in `files`. */
export const chunks: Readonly<Record<string, readonly number[]>> = {};
