import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Runs a program of this repository with Node in the foreground; answers its exit code. */
export function runNode(
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
}

export const programs = {
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  rollup: 'node_modules/rollup/dist/bin/rollup',
  webTestRunner: 'node_modules/@web/test-runner/dist/bin.js',
  writePlaces: 'packages/contract/places-build/write-places.ts',
} as const;

/** Packages read each other's sources under this condition, so that nothing needs a build. */
export const fromSource = '--conditions=damrong-source';

/** Compiled modules stay here: two hundred processes of a run load the same sources. */
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/node');
