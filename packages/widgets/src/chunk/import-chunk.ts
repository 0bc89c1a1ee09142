import type { LazyChunk } from './lazy-chunk.ts';

/** Imports by source, for npm and tests; the bundle has `import-checked-chunk.ts` in its place. */
export function importChunk<Module>({ load }: LazyChunk<Module>): Promise<Module> {
  return load();
}

/** By source nothing is missing that the build had not missed before. */
export function onMissingChunk(_act: (chunk: string) => void): void {}

/** What a chunk was declared as. */
export function nameOfChunk({ name }: LazyChunk<unknown>): string {
  return name;
}

/** Brings a chunk near without using it. */
export async function fetchChunk({ load }: LazyChunk<unknown>): Promise<void> {
  await load();
}
