import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup, type Plugin } from 'rollup';
import { minify } from 'terser';
import { build as vite } from 'vite';
import { measure, type Size } from './measure.ts';

const root = join(import.meta.dirname, '../..');

/** What a site may use of the SDK, each a file of sdk-uses. */
export const sdkUses = {
  'look-up': 'one typed and checked call',
  'look-up-light': 'the same without ky',
  'look-up-by-route': 'the same without ky and schemas',
  file: 'the call with the largest schema',
  'every-call': 'every call',
} as const;

export type SdkUse = keyof typeof sdkUses;

const entryOf = (use: SdkUse): string => join(import.meta.dirname, 'sdk-uses', `${use}.ts`);

const small: Plugin = {
  name: 'small',
  async renderChunk(code) {
    const { code: minified } = await minify(code, { module: true, ecma: 2020 });
    return { code: minified ?? code, map: null };
  },
};

/** Types are all that has to go from the entries; the packages are read as they are published. */
const types: Plugin = {
  name: 'types',
  async load(id) {
    if (!id.endsWith('.ts')) return null;
    const { outputFiles } = await esbuild({ entryPoints: [id], write: false, format: 'esm' });
    return outputFiles[0]?.text ?? null;
  },
};

async function byRollup(input: string): Promise<string> {
  const plugins = [types, nodeResolve({ browser: true }), small];
  const bundle = await rollup({ input, plugins, onLog: () => undefined });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}

async function byEsbuild(input: string): Promise<string> {
  const options = { bundle: true, minify: true, format: 'esm', target: 'es2022' } as const;
  const { outputFiles } = await esbuild({ entryPoints: [input], write: false, ...options });
  return outputFiles[0]?.text ?? '';
}

async function byVite(input: string): Promise<string> {
  const built = await vite({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: input, formats: ['es'], fileName: 'use' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !('output' in result)) throw new Error('Vite built nothing.');
  return result.output[0].code;
}

/** Bundled and tree-shaken the way a site's own build does it, with each tool's own settings. */
const tools = { Rollup: byRollup, esbuild: byEsbuild, Vite: byVite } as const;

export type SdkSizes = Readonly<Record<SdkUse, Readonly<Record<keyof typeof tools, Size>>>>;

export async function measureSdk(): Promise<SdkSizes> {
  spawnSync(process.execPath, [join(root, '.config/annotate-pure.js')], { stdio: 'inherit' });
  const rows = Object.keys(sdkUses).map(async (use) => {
    const sizes = Object.entries(tools).map(async ([tool, bundle]) => [
      tool,
      measure([await bundle(entryOf(use as SdkUse))]),
    ]);
    return [use, Object.fromEntries(await Promise.all(sizes)) as unknown];
  });
  return Object.fromEntries(await Promise.all(rows)) as SdkSizes;
}

/** Rows of the README's table that tell another size than the one that was measured. */
export function untrueRows(sizes: SdkSizes): string[] {
  const readme = readFileSync(join(root, 'packages/sdk/README.md'), 'utf8');
  return Object.entries(sizes).flatMap(([use, bySize]) => {
    const told = new RegExp(`^\\|[^|]*\\| \`${use}\` +\\|(.*)\\|$`, 'm').exec(readme)?.[1] ?? '';
    const shown = told.split('|').map(Number);
    const measured = Object.values(bySize).map(({ gzip }) => gzip / 1024);
    const holds = measured.every((size, at) => Math.abs(size - (shown[at] ?? 0)) < 0.15);
    return holds ? [] : [`${use}: ${measured.map((size) => size.toFixed(1)).join(' | ')}`];
  });
}
