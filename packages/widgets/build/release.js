import { readFileSync } from 'node:fs';
import { exportedConstants, literalValue, parse } from './read-source.js';

const { version: packaged } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const source = new URL('../src/element/version.ts', import.meta.url).pathname;
const [{ value }] = exportedConstants(parse(source));

/** The release, from package.json; refused where the code says another one. */
export const version = packaged;
if (literalValue(value) !== version) {
  throw new Error(`src/element/version.ts is not ${version}, the version in package.json`);
}

/** Everything that pages fetch, as the centre serves it under `/embed/`. */
export const embedDir = new URL('../dist/embed/', import.meta.url).pathname;
