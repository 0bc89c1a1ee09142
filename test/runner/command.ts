import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { killTree } from './watchdog.ts';

export const root = join(import.meta.dirname, '../..');

/** No program of a run takes nearly as long, also on a busy machine. */
const LONGEST_MS = 30 * 60_000;

/**
 * Runs a program of this repository with Node in the foreground; returns its exit code, which is
 * null for one that had to be killed because it did not end.
 */
export function runNode(
  words: readonly string[],
  output: Writable,
  environment: Record<string, string> = {},
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      stdio: ['inherit', 'pipe', 'pipe'],
      env: { ...process.env, ...colours(), ...environment },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').pipe(output, { end: false });
    }
    const limit = setTimeout(() => {
      const lines = child.pid === undefined ? [] : killTree(child.pid);
      output.write(`${words.join(' ')} did not end and was killed:\n${lines.join('\n')}\n`);
    }, LONGEST_MS);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      resolve(code);
    });
  });
}

/** A program that writes into a pipe omits colours, even when the pipe ends in a terminal. */
function colours(): Record<string, string> {
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
}

export const programs = {
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  knip: 'node_modules/knip/bin/knip.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  webTestRunner: 'node_modules/@web/test-runner/dist/bin.js',
} as const;

/** Packages read each other's sources under this condition, so that no build is needed. */
export const fromSource = '--conditions=damrong-source';

/** Compiled modules are kept here, because two hundred processes of a run load the same sources. */
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/node');
