import { readFileSync } from 'node:fs';

const list = new URL('../src/chunk/late-chunks.ts', import.meta.url);

/** Name → source file of each late chunk, read from its one list, src/chunk/late-chunks.ts. */
export const lateChunks = Object.fromEntries(
  [...readFileSync(list, 'utf8').matchAll(/'?([\w-]+)'?:\s*\(\)\s*=>\s*import\(\s*'([^']+)'/g)].map(
    ([, name, source]) => [name, new URL(source, list).pathname],
  ),
);

/** Is it an element, which adds its later parts when it comes? */
export function isElement(name) {
  return lateChunks[name].endsWith('.define.ts');
}
