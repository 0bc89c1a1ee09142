import { rollup } from 'rollup';
import { ascii } from './ascii.js';
import { homeAddress } from './home-address.js';
import { ownMembers } from './own-members.js';
import { quietLog } from './quiet-log.js';
import { minify, sourcePlugins } from './source-plugins.js';
import { takenEarly } from './taken-early.js';

/**
 * The loader with everything that it would fetch later, in one classic script: for sites that keep
 * their scripts themselves, and for archives. It asks the centre for data alone.
 */
export async function buildSingleFile() {
  const bundle = await rollup({
    input: new URL('../src/loader/damrong.ts', import.meta.url).pathname,
    onLog: quietLog,
    plugins: [homeAddress(''), ...sourcePlugins(), ownMembers(), takenEarly()],
  });
  const { output } = await bundle.generate({
    format: 'iife',
    inlineDynamicImports: true,
    plugins: [minify(), ascii()],
  });
  await bundle.close();
  return { name: 'damrong-single.js', code: output[0].code };
}
