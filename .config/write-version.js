/** Writes the version that the packages share into the one source file that has to know it. */
import { readFileSync, writeFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('packages/widgets/package.json'));

for (const [path, pattern] of [
  ['packages/widgets/src/element/version.ts', /'\d+\.\d+\.\d+[^']*'/],
  ['package.json', /(?<="version": )"[^"]+"/],
]) {
  const source = read(path);
  if (!pattern.test(source)) throw new Error(`${path} names no version`);
  const quote = path.endsWith('.json') ? '"' : "'";
  writeFileSync(
    new URL(`../${path}`, import.meta.url),
    source.replace(pattern, `${quote}${version}${quote}`),
  );
}
