/** A part of an element that is fetched when it is wanted, with the type of the module it brings. */
export interface LazyChunk<Module> {
  readonly name: string;
  /** Imports by source, for npm and tests. A bundle holds the name alone. */
  readonly load: () => Promise<Module>;
}

/** What a chunk brings: `ChunkModule<typeof viewChunk>`. */
export type ChunkModule<Chunk> = Chunk extends LazyChunk<infer Module> ? Module : never;

export interface ChunkPlan {
  /**
   * Who carries the chunk's hash: the element it is a part of, by its name without `damrong-`; the
   * chunk that asks for it, if that is of another bundle; the `loader` for an element itself;
   * `every-entry` for what all elements share.
   */
  readonly of: string;
  /**
   * The bundle it is built in; that of its element unless said. What few readers ask for is built
   * apart: sharing modules with what everybody fetches, it would cut that into more and larger files.
   */
  readonly bundle?: string;
  /** What this chunk shares with others of its bundle travels as one file instead of several. */
  readonly sharesOneFile?: true;
}

/**
 * Declares a chunk. It stands in a `*.chunk.ts` beside its feature, which holds nothing else and
 * imports nothing else: the build reads these files, and puts the name in place of the import.
 *
 * @param name unique, the beginning of its file's name
 * @param load `() => import('./location-tools.ts')`
 */
export function lazyChunk<Module>(
  name: string,
  load: () => Promise<Module>,
  _plan: ChunkPlan,
): LazyChunk<Module> {
  return { name, load };
}
