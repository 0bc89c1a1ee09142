import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const declarations = ['packages/*/dist/**/*.d.ts', 'node_modules/.cache/tsc/**/*.d.ts'];
const rules = ['package-lock.json', '.config/eslint.config.js', '.config/lint/*.js'];

/**
 * Where eslint keeps its results. It only checks whether the file itself has changed, but typed
 * rules look at the types of other files. So a cache is valid for one state of all declarations,
 * which the compiler has just written, and of the rules.
 */
export function lintCache(root: string): string {
  const folder = join(root, 'node_modules/.cache/eslint');
  const hash = createHash('sha256');
  for (const path of globSync([...declarations, ...rules], { cwd: root }).sort()) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  const name = `${hash.digest('hex').slice(0, 16)}.json`;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((file) => file !== name)) {
    rmSync(join(folder, old), { recursive: true });
  }
  return join(folder, name);
}
