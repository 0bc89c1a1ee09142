import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const printedAddress = 'http://localhost:1567';

/** The first snippet in the README, letter by letter, except the centre's address. */
export function readmeSnippet(centerUrl: string): string {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, snippet] = /```html\n([\s\S]*?)```/.exec(readme) ?? [];
  if (snippet === undefined) throw new Error('README.md prints no snippet in a html block.');
  if (!snippet.includes(printedAddress)) {
    throw new Error(`The README's snippet does not name ${printedAddress}.`);
  }
  return snippet.replaceAll(printedAddress, centerUrl);
}
