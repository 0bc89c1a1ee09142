import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

import { minifyTemplates } from './minify-templates.js';
import { noGlobals } from './no-globals.js';
import { onceForAll } from './once-for-all.js';
import { plainListeners } from './plain-listeners.js';
import { shortErrors } from './short-errors.js';
import { unreadProperties } from './unread-properties.js';

/** From TypeScript to small ECMAScript that Safari 15 and every evergreen browser run. */
export function sourcePlugins() {
  return [
    ownUrlParse(),
    nodeResolve({ browser: true, exportConditions: ['damrong-source', 'default'] }),
    json(),
    onceForAll({
      ...esbuild({
        // Over node_modules it loses purity marks, and tree-shaking with them.
        include: /\.ts$/,
        exclude: /node_modules/,
        target: ['es2022', 'safari15'],
        tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } },
      }),
      // Its own resolving forgets `sideEffects: false`, and nothing unused would be left out.
      resolveId: null,
    }),
    shortErrors(),
    noGlobals(),
    plainListeners(),
    unreadProperties(),
    minifyTemplates(),
  ];
}

/**
 * The package is no module, and all that is asked of it every browser does itself. Without this the
 * uploads would bring 4 KB of it.
 */
function ownUrlParse() {
  return {
    name: 'own-url-parse',
    resolveId: (name) =>
      name === 'url-parse' ? new URL('url-parse.js', import.meta.url).pathname : null,
  };
}

/** To be the last of the output's plugins but for those that look at the result; terser's own work. */
export function minify() {
  return terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3, pure_getters: true, sequences: false, unsafe_arrows: true },
    format: { comments: false },
  });
}
