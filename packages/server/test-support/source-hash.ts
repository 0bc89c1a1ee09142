import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../', import.meta.url));
const contract = fileURLToPath(new URL('../../contract/src/index.ts', import.meta.url));

/** Lint requires every import to be a full path in single quotes. */
const imported = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g;

/**
 * A hash of these source files and of everything that they import, our other packages included. It
 * changes with every edit that could change what they do.
 */
export function hashSources(entries: readonly string[]): string {
  const seen = new Map<string, string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    const text = readFileSync(path, 'utf8');
    seen.set(path, text);
    for (const [, name = ''] of text.matchAll(imported)) {
      const found = name === '@damrong/contract' ? contract : join(dirname(path), name);
      // Text that only looks like an import does not name a file.
      if ((name.startsWith('.') || found === contract) && existsSync(found)) waiting.push(found);
    }
  }
  const hash = createHash('sha256');
  for (const [path, text] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${relative(packages, path)}\0${text}\0`);
  }
  return hash.digest('hex');
}
