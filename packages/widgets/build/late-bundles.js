import { rmSync } from 'node:fs';
import { ascii } from './ascii.js';
import { bundledImports } from './bundled-imports.js';
import { rememberChunks } from './chunk-map.js';
import { lateChunks } from './late-chunks.js';
import { publish } from './publish.js';
import { quietLog } from './quiet-log.js';
import { embedDir, version } from './release.js';
import { sharedRuntime } from './shared-runtime.js';
import { minify, sourcePlugins } from './source-plugins.js';

const chosen = (test) => Object.fromEntries(Object.entries(lateChunks).filter(test));
const isElement = ([, source]) => source.endsWith('.define.ts');
const owners = ['center', 'complaint-form', 'case-status', 'volunteer-form'];

/**
 * Everything that is fetched after an entry: modules with their hash in the name. The elements are
 * one bundle. The later parts of each are a bundle of their own: shared between elements, the SDK
 * and its schemas would bring each what only another one uses. What first screens share is found
 * in the page, whether the loader's element or a direct entry brought it.
 */
export function lateBundles() {
  return [
    bundle(chosen(isElement), [emptyEmbed(), lendFirstScreen(), sharedRuntime('runtime')], {
      manualChunks: (id) =>
        /widgets\/src\/(field|style|locale|chunk|element)\/|^\0/.test(id) ? 'first' : undefined,
      onlyExplicitManualChunks: true,
    }),
    ...owners.map((owner) =>
      bundle(
        chosen((chunk) => !isElement(chunk) && chunk[0].startsWith(owner)),
        [sharedRuntime('runtime', 'first-screen')],
        { chunkFileNames: `${owner}-shared-[hash:8].js` },
      ),
    ),
  ];
}

function bundle(input, plugins, shared) {
  return {
    input,
    preserveEntrySignatures: 'strict',
    onLog: quietLog,
    plugins: [bundledImports(), ...plugins, ...sourcePlugins()],
    output: {
      dir: `${embedDir}${version}`,
      format: 'es',
      entryFileNames: '[name]-[hash:8].js',
      chunkFileNames: '[name]-[hash:8].js',
      hoistTransitiveImports: false,
      ...shared,
      plugins: [minify(), ascii(), rememberChunks(), publish()],
    },
  };
}

function emptyEmbed() {
  return {
    name: 'empty-embed',
    renderStart() {
      rmSync(embedDir, { recursive: true, force: true });
    },
  };
}

function lendFirstScreen() {
  const source = new URL('../src/chunk/first-screen.ts', import.meta.url).pathname;
  return {
    name: 'lend-first-screen',
    transform(code, id) {
      return id.endsWith('.define.ts') ? `${code}\nimport ${JSON.stringify(source)};` : null;
    },
  };
}
