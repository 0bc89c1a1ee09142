import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const embed = join(import.meta.dirname, '../../packages/widgets/dist/embed');

/** An entry that pages load by name, for example `complaint-form`. */
export const entry = (name: string): string => join(embed, 'v1', `${name}.js`);

/** A lazily loaded chunk by its name, with everything that it imports. */
export function chunk(name: string): string[] {
  const [own] = globSync(join(embed, '*.*.*', `${name}-????????.js`));
  if (own === undefined) throw new Error(`There is no chunk named ${name}; run npm run build.`);
  const files = new Set([own]);
  for (const file of files) {
    for (const imported of importsOf(file)) files.add(imported);
  }
  return [...files];
}

/** A file of places, as the centre serves it. */
export const places = (name: string): string =>
  join(import.meta.dirname, '../../packages/contract/dist/places', `${name}.json`);

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*["'](\.\/[\w-]+\.js)["']/g)].map(([, path = '']) =>
    join(dirname(file), path),
  );
}
