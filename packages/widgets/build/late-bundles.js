import { rmSync } from 'node:fs';
import { ascii } from './ascii.js';
import { bundledImports } from './bundled-imports.js';
import { customElementsManifest } from './custom-elements.js';
import { filesOfChunks, rememberChunks } from './chunk-map.js';
import { isElement, lateChunks } from './late-chunks.js';
import { noteLicenses } from './licenses.js';
import { publish } from './publish.js';
import { quietLog } from './quiet-log.js';
import { embedDir, version } from './release.js';
import { sharedRuntime } from './shared-runtime.js';
import { minify, sourcePlugins } from './source-plugins.js';

// The first whose name a chunk's name begins with has it. What few readers ask for is apart: shared
// with what everybody needs, it would cut that into more and larger files.
const owners = [
  'comfort',
  'page-check',
  'center',
  'complaint-form-files',
  'complaint-form-place',
  'complaint-form-questions',
  'complaint-form',
  'case-status-mail',
  'case-status',
  'volunteer-form',
];
const ownerOf = (name) => owners.find((owner) => name.startsWith(owner));
const chosen = (isMeant) =>
  Object.fromEntries(Object.entries(lateChunks).filter(([name]) => isMeant(name)));
// What several parts of the complaint form need of these travels as one small file instead of four.
const inOneSmallFile = new RegExp(
  [
    'contract/src/thai/(buddhist-date|format-date|digits|months)',
    'widgets/src/(element/version|chunk/find-runtime|field/focus|locale/amount|sending/after)',
    'kept-draft/draft-flag',
    '^\\0',
  ].join('|'),
);
const inOneFile = /widgets\/src\/(field|style|locale|chunk|element)\/|^\0/;

/**
 * Everything that is fetched after an entry: modules with their hash in the name. The later parts
 * of each element are a bundle of their own: shared between elements, the SDK and its schemas would
 * bring each what only another one uses. What first screens share is found in the page, whether the
 * loader's element or a direct entry brought it. The elements come last; they carry the hashes of
 * their parts.
 */
export function lateBundles() {
  const [first, ...others] = owners.map((owner) =>
    bundle(
      chosen((name) => !isElement(name) && ownerOf(name) === owner),
      [sharedRuntime('runtime', 'first-screen')],
      { chunkFileNames: `${owner}-shared-[hash:8].js`, ...sharedBy(owner) },
    ),
  );
  first.plugins.unshift(emptyEmbed(), customElementsManifest());
  const elements = bundle(chosen(isElement), [lendFirstScreen(), sharedRuntime('runtime')], {
    manualChunks: (id) => (inOneFile.test(id) ? 'first' : undefined),
    onlyExplicitManualChunks: true,
  });
  return [first, ...others, elements];
}

function sharedBy(owner) {
  return owner === 'complaint-form'
    ? {
        manualChunks: (id) => (inOneSmallFile.test(id) ? 'shared' : undefined),
        onlyExplicitManualChunks: true,
      }
    : {};
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
      plugins: [minify(), ascii(), rememberChunks(), noteLicenses(), publish()],
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

/** An element that comes through the loader brings what a direct entry of it would hold. */
function lendFirstScreen() {
  const source = new URL('../src/chunk/', import.meta.url).pathname;
  return {
    name: 'lend-first-screen',
    transform(code, id) {
      const name = Object.keys(lateChunks).find((one) => lateChunks[one] === id);
      if (name === undefined) return null;
      const parts = filesOfChunks((one) => one.startsWith(`${name}-`));
      return [
        `import { chunks } from ${JSON.stringify(`${source}chunk-map.ts`)};`,
        `import ${JSON.stringify(`${source}first-screen.ts`)};`,
        `Object.assign(chunks, ${JSON.stringify(parts)});`,
        code,
      ].join('\n');
    },
  };
}
