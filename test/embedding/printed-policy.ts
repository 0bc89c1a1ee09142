import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const readme = join(import.meta.dirname, '../../packages/widgets/README.md');
const printedAddress = /https?:\/\/[\w.:-]+(?=[\s;]|$)/g;

/** The policy as the README prints it; only the address of the centre differs. */
export function printedPolicy(centerUrl: string): string {
  const text = readFileSync(readme, 'utf8');
  const [, block] =
    /```[a-z]*\n((?:(?!```)[\s\S])*default-src 'none'(?:(?!```)[\s\S])*)```/.exec(text) ?? [];
  if (block === undefined) throw new Error('The README of the widgets prints no policy.');
  return block
    .replace(/^\s*Content-Security-Policy:/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(printedAddress, centerUrl);
}
