import { rmSync } from 'node:fs';
import { rollup } from 'rollup';
import { ascii } from './ascii.js';
import { bundledChunks } from './bundled-chunks.js';
import { customElementsManifest } from './custom-elements.js';
import { filesOfChunks, rememberChunks } from './chunk-map.js';
import { isElement, lazyChunks } from './lazy-chunks.js';
import { noteLicenses } from './licenses.js';
import { ownMembers } from './own-members.js';
import { plannedElements } from './planned-elements.js';
import { publish } from './publish.js';
import { quietLog } from './quiet-log.js';
import { embedDir, version } from './release.js';
import { sharedRuntime } from './shared-runtime.js';
import { minify, sourcePlugins } from './source-plugins.js';
import { takenEarly } from './taken-early.js';

// What first screens share stands in these folders.
const ground = ['chunk', 'element', 'field', 'form', 'locale', 'style'].map(
  (folder) => new URL(`../src/${folder}/`, import.meta.url).pathname,
);

/**
 * Everything that is fetched after an entry: modules with their hash in the name. The later parts
 * of each element are a bundle of their own: shared between elements, the SDK and its schemas would
 * bring each what only another one uses. What first screens share is found in the page, whether the
 * loader's element or a direct entry brought it. The elements come last; they carry the hashes of
 * their parts.
 */
export async function lazyBundles() {
  const names = new Set(
    lazyChunks.filter((chunk) => !isElement(chunk)).map(({ bundle }) => bundle),
  );
  const [first, ...others] = await Promise.all([...names].sort().map(partsBundle));
  first.plugins.unshift(emptyEmbed(), customElementsManifest());
  return [first, ...others, elementsBundle()];
}

/** The later parts that are built together under a name. */
export async function partsBundle(name) {
  const chunks = lazyChunks.filter(({ bundle }) => bundle === name);
  const input = inputOf(chunks, [sharedRuntime('runtime', 'first-screen')]);
  const main = chunks.find(({ sharesOneFile }) => sharesOneFile);
  const chunkFileNames = `${name}-shared-[hash:8].js`;
  if (main === undefined) return { ...input, output: { ...output, chunkFileNames } };
  const { modules, cache } = await sharedModules(input, main.name);
  return { ...input, cache, output: { ...output, chunkFileNames, ...inOneFileWith(modules) } };
}

function elementsBundle() {
  return {
    ...inputOf(lazyChunks.filter(isElement), [lendFirstScreen(), sharedRuntime('runtime')]),
    output: {
      ...output,
      manualChunks: (id) => (isGround(id) ? 'first' : undefined),
      onlyExplicitManualChunks: true,
    },
  };
}

/** Left alone, what the elements share would come in as many files as there are ways to share it. */
function isGround(id) {
  return id.startsWith('\0') || ground.some((folder) => id.startsWith(folder));
}

function inputOf(chunks, plugins) {
  return {
    input: Object.fromEntries(chunks.map(({ name, source }) => [name, source])),
    preserveEntrySignatures: 'strict',
    onLog: quietLog,
    plugins: [
      bundledChunks(),
      plannedElements(),
      ...plugins,
      ...sourcePlugins(),
      ownMembers(),
      takenEarly(),
    ],
  };
}

const output = {
  dir: `${embedDir}${version}`,
  format: 'es',
  entryFileNames: '[name]-[hash:8].js',
  chunkFileNames: '[name]-[hash:8].js',
  hoistTransitiveImports: false,
  plugins: [minify(), ascii(), rememberChunks(), noteLicenses(), publish()],
};

/** The modules that a chunk shares with others of its bundle: left alone, they come in many files. */
async function sharedModules(input, name) {
  const build = await rollup(input);
  const { output: files } = await build.generate({ format: 'es', hoistTransitiveImports: false });
  await build.close();
  const { imports } = files.find((file) => file.isEntry && file.name === name);
  const shared = files.filter(({ fileName }) => imports.includes(fileName));
  return { modules: new Set(shared.flatMap(({ moduleIds }) => moduleIds)), cache: build.cache };
}

function inOneFileWith(modules) {
  return {
    manualChunks: (id) => (modules.has(id) ? 'shared' : undefined),
    onlyExplicitManualChunks: true,
  };
}

/** Without this the folder would keep the files of every build before. */
function emptyEmbed() {
  return {
    name: 'empty-embed',
    renderStart() {
      rmSync(embedDir, { recursive: true, force: true });
    },
  };
}

/**
 * An element that comes through the loader brings what a direct entry of it would hold; without
 * this it would find neither its parts nor what they share with its first screen.
 */
function lendFirstScreen() {
  const source = new URL('../src/chunk/', import.meta.url).pathname;
  return {
    name: 'lend-first-screen',
    transform(code, id) {
      const element = lazyChunks.find((chunk) => isElement(chunk) && chunk.source === id);
      if (element === undefined) return null;
      const parts = filesOfChunks(({ of }) => of === element.name);
      return [
        `import { chunks } from ${JSON.stringify(`${source}chunk-map.ts`)};`,
        `import ${JSON.stringify(`${source}first-screen.ts`)};`,
        `Object.assign(chunks, ${JSON.stringify(parts)});`,
        code,
      ].join('\n');
    },
  };
}
