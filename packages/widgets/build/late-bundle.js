import { rmSync } from 'node:fs';
import { ascii } from './ascii.js';
import { bundledImports } from './bundled-imports.js';
import { rememberChunks } from './chunk-map.js';
import { lateChunks } from './late-chunks.js';
import { publish } from './publish.js';
import { embedDir, version } from './release.js';
import { sharedRuntime } from './shared-runtime.js';
import { minify, sourcePlugins } from './source-plugins.js';

/** Everything that is fetched after an entry: modules with their hash in the name. */
export function lateBundle() {
  return {
    input: lateChunks,
    preserveEntrySignatures: 'strict',
    plugins: [
      {
        name: 'empty-embed',
        buildStart() {
          rmSync(embedDir, { recursive: true, force: true });
        },
      },
      bundledImports(),
      sharedRuntime(),
      ...sourcePlugins(),
    ],
    output: {
      dir: `${embedDir}${version}`,
      format: 'es',
      entryFileNames: '[name]-[hash:8].js',
      chunkFileNames: '[name]-[hash:8].js',
      hoistTransitiveImports: false,
      plugins: [minify(), ascii(), rememberChunks(), publish()],
    },
  };
}
