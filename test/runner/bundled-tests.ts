import { join, relative, sep } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build, type BuildOptions } from 'esbuild';

const chunks = '__chunks__';

/**
 * Serves the test files of a run from one build, in which they share what they import: a test file
 * has three hundred modules, and asking for them one by one takes longer than the tests.
 */
export function bundledTests(root: string, files: readonly string[]): TestRunnerPlugin {
  let built = new Map<string, string>();
  return {
    name: 'bundled-tests',
    async serverStart() {
      built = await bundle(root, [...files], {
        splitting: true,
        chunkNames: `${chunks}/[hash]`,
      });
    },
    async serve({ path }) {
      const body = built.get(path.replace(/\.ts$/, '.js'));
      if (body !== undefined) return { body, type: 'js', headers: cachedFor(path) };
      // A worker's script, say.
      return path.endsWith('.ts') ? { body: await bundleOne(root, path), type: 'js' } : undefined;
    },
  };
}

/** A chunk's name changes with its content, and the pages of a run request the same chunks. */
function cachedFor(path: string): Record<string, string> {
  return path.startsWith(`/${chunks}/`)
    ? { 'cache-control': 'public, max-age=31536000, immutable' }
    : {};
}

/** The text of each file by its path on the test server. */
async function bundle(
  root: string,
  entryPoints: string[],
  options: Pick<BuildOptions, 'splitting' | 'chunkNames'> = {},
): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    outbase: root,
    outdir: root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['damrong-source'],
    alias: { 'url-parse': join(root, 'packages/widgets/build/url-parse.js') },
    // Served by the test runner itself.
    external: ['/__web-*'],
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'silent',
    ...options,
  });
  return new Map(
    outputFiles.map(({ path, text }) => [`/${relative(root, path).split(sep).join('/')}`, text]),
  );
}

async function bundleOne(root: string, path: string): Promise<string> {
  const [text] = (await bundle(root, [join(root, path)])).values();
  if (text === undefined) throw new Error(`Nothing came of ${path}`);
  return text;
}
