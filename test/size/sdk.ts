import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { measure, type Size } from './measure.ts';

/** One typed, checked call, bundled and tree-shaken the way a site's own build would do it. */
export async function measureSdk(): Promise<Size> {
  const bundle = await rollup({
    input: join(import.meta.dirname, 'sdk-one-call.ts'),
    plugins: [
      nodeResolve({ exportConditions: ['damrong-source', 'import', 'browser', 'default'] }),
      // Its own resolving of relative imports forgets `sideEffects: false` and shakes nothing off.
      { ...esbuild({ target: 'es2022', include: /\/(packages|test)\/.*\.ts$/ }), resolveId: null },
      minify({ target: 'es2022' }),
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
