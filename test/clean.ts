import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

for (const path of globSync('packages/*/dist', { cwd: root })) remove(path);
remove('node_modules/.cache/tsc');
remove('test/results');

function remove(path: string): void {
  rmSync(join(root, path), { recursive: true, force: true });
}
