import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An element as the built widgets tell of it. */
export interface BuiltElement {
  readonly tag: string;
  /** The script that brings it, for pages with it alone; the loader where there is no such script. */
  readonly entry: string;
  readonly pages: readonly { readonly path: string }[];
}

const file = join(import.meta.dirname, '../../packages/widgets/dist/embed/v1/elements.json');

/** Every element of the build, in the order of the list in the sources. */
export function builtElements(): readonly BuiltElement[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly BuiltElement[];
}

/** Entries that pages name, other than the loader. */
export function directEntries(): readonly string[] {
  return builtElements()
    .map(({ entry }) => entry)
    .filter((entry) => entry !== 'damrong');
}
