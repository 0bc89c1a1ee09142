import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type Plugin } from 'rollup';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { measure, type Size } from './measure.ts';

/** rollup-plugin-esbuild resolves relative imports itself and forgets `sideEffects: false`. */
const types: Plugin = {
  name: 'types',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const plain = await transform(code, { loader: 'ts', target: 'es2022' });
    return { code: plain.code, map: null };
  },
};

const small: Plugin = {
  name: 'small',
  async renderChunk(code) {
    const { code: minified } = await minify(code, { module: true, ecma: 2020 });
    return { code: minified ?? code, map: null };
  },
};

/** One typed, checked call, bundled and tree-shaken the way a site's own build would do it. */
export async function measureSdk(): Promise<Size> {
  const bundle = await rollup({
    input: join(import.meta.dirname, 'sdk-one-call.ts'),
    plugins: [
      nodeResolve({ exportConditions: ['damrong-source', 'import', 'browser', 'default'] }),
      types,
      small,
    ],
    onwarn: () => undefined,
  });
  try {
    const { output } = await bundle.generate({ format: 'es' });
    return measure(output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])));
  } finally {
    await bundle.close();
  }
}
