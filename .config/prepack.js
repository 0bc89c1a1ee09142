/**
 * Run by `npm pack` and `npm publish` in a package's folder: builds whatever is missing or older than
 * its sources, so that no tarball leaves without its files, and puts the licence beside them.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../demo/ensure-built.ts';

const root = join(import.meta.dirname, '..');

execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
await import('./annotate-pure.js');
// npm reads the standard output of the scripts it runs here.
console.log = console.error;
await ensureBuilt();
if (process.env.npm_package_name === '@damrong/widgets') {
  const { writeEditorData } = await import('../packages/widgets/build/editor-data.js');
  await writeEditorData();
}
copyFileSync(join(root, 'LICENSE'), 'LICENSE');
