import { readFileSync } from 'node:fs';

const { version: packaged } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const source = readFileSync(new URL('../src/element/version.ts', import.meta.url), 'utf8');

/** The release, from package.json; refused where the code says another one. */
export const version = packaged;
if (!source.includes(`'${version}'`)) {
  throw new Error(`src/element/version.ts is not ${version}, the version in package.json`);
}

/** Everything that pages fetch, as the centre serves it under `/embed/`. */
export const embedDir = new URL('../dist/embed/', import.meta.url).pathname;
