/**
 * `npm run release -- [FOLDER] [--address URL] [--built FOLDER]` writes a release as a host or a CDN
 * serves it: `embed/<version>/`, which never changes again, `embed/v1/`, and the snippets for pages.
 * With `--built` it takes what was built before instead of building from clean sources.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withBuildLock } from '../demo/build-lock.ts';
import { filesIn, refuseUnbuilt, ReleaseError, writeRelease } from './release/write-release.ts';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    address: { type: 'string', default: 'https://1567.example.go.th' },
    built: { type: 'string' },
    record: { type: 'string', default: join(root, 'test/released') },
  },
});

/** A release belongs to no centre: whoever builds it gets the same bytes. */
async function build() {
  const { DAMRONG_PUBLIC_URL: _, ...env } = process.env;
  const run = (...words) =>
    execFileSync(process.execPath, words, { cwd: root, env, stdio: 'inherit' });
  await withBuildLock(root, async () => {
    run('node_modules/typescript/bin/tsc', '-b');
    run('packages/contract/places-build/write-places.ts');
    run('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
  });
}

try {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/widgets/package.json'), 'utf8'));
  if (values.built === undefined) await build();
  const files = filesIn(values.built ?? join(root, 'packages/widgets/dist/embed'));
  refuseUnbuilt(version, files);
  const { buildSingleFile } = await import('../packages/widgets/build/single-file.js');
  const written = writeRelease({
    version,
    files,
    single: await buildSingleFile(),
    address: new URL(values.address).origin,
    folder: positionals[0] ?? join(root, 'release'),
    records: values.record,
  });
  console.log(written);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
