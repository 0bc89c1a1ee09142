import { rmSync } from 'node:fs';
import { rollup } from 'rollup';
import { ascii } from './ascii.js';
import { bundledChunks } from './bundled-chunks.js';
import { customElementsManifest } from './custom-elements.js';
import { carriedChunks } from './carried-chunks.js';
import { elements } from './element-list.js';
import { filesOfChunks, rememberChunks } from './chunk-map.js';
import { isElement, lazyChunks } from './lazy-chunks.js';
import { noteLicenses } from './licenses.js';
import { onceForAll } from './once-for-all.js';
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
  const [first, ...others] = await Promise.all(bundlesOf(() => true).map(partsBundle));
  first.plugins.unshift(emptyEmbed(), customElementsManifest());
  return [first, ...others, elementsBundle()];
}

/** The later parts that are built together under a name. */
export async function partsBundle(name) {
  const chunks = lazyChunks.filter(({ bundle }) => bundle === name);
  const runtime = sharedRuntime(['runtime', 'first-screen'], bearersOf(chunks));
  const input = inputOf(chunks, [runtime, carriedChunks(filesOfChunks)]);
  const main = chunks.find(({ sharesOneFile }) => sharesOneFile);
  const chunkFileNames = `${name}-shared-[hash:8].js`;
  if (main === undefined) return { ...input, output: { ...output, chunkFileNames } };
  // What it carries is not built yet.
  const unread = inputOf(chunks, [runtime, carriedChunks(() => ({}))]);
  const { modules, cache } = await sharedModules(unread, main.name);
  return { ...input, cache, output: { ...output, chunkFileNames, ...inOneFileWith(modules) } };
}

const parts = lazyChunks.filter((chunk) => !isElement(chunk));

/**
 * The elements that can have brought the runtime when these parts are fetched: what the loader holds
 * itself, and the element that they belong to, by its direct entry. All of them where the parts
 * belong to every element.
 */
function bearersOf(chunks) {
  const ownerOf = ({ of }) => {
    const carrier = parts.find(({ name }) => name === of);
    return carrier === undefined ? of : ownerOf(carrier);
  };
  const owners = new Set(chunks.map(ownerOf));
  const bearers = elements.filter(({ name, source }) => owners.has(name) || !source);
  const areKnown = [...owners].every((owner) => elements.some(({ name }) => name === owner));
  return areKnown ? bearers.map(({ name }) => name) : undefined;
}

/**
 * The bundles of the parts that are meant and of what these carry, in the order in which they can
 * be built: a hash is carried by what is built later.
 */
export function bundlesOf(isMeant) {
  const order = new Set();
  const add = ({ name, bundle }, carriers) => {
    if (carriers.includes(bundle)) throw new Error(`${name} is carried by its own bundle`);
    const inside = parts.filter((part) => part.bundle === bundle).map((part) => part.name);
    for (const part of parts.filter(({ of }) => inside.includes(of))) {
      add(part, [...carriers, bundle]);
    }
    order.add(bundle);
  };
  for (const part of parts.filter(isMeant)) add(part, []);
  return [...order];
}

function elementsBundle() {
  return {
    ...inputOf(lazyChunks.filter(isElement), [
      carriedChunks(filesOfChunks),
      sharedRuntime(['runtime']),
    ]),
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
      onceForAll(ownMembers()),
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
