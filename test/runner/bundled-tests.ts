import { join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build } from 'esbuild';

/**
 * Serves each TypeScript file that a browser asks for with everything it imports in it: a test file
 * has three hundred modules, and asking for them one by one takes longer than the tests.
 */
export function bundledTests(root: string): TestRunnerPlugin {
  return {
    name: 'bundled-tests',
    async serve({ path }) {
      if (!path.endsWith('.ts')) return undefined;
      return { body: await bundle(root, path), type: 'js' };
    },
  };
}

async function bundle(root: string, path: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, path)],
    outfile: join(root, path.replace(/ts$/, 'js')),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['damrong-source'],
    alias: { 'url-parse': join(root, 'packages/widgets/build/url-parse.js') },
    // What the test runner serves by itself.
    external: ['/__web-*'],
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`Nothing came of ${path}`);
  return file.text;
}
