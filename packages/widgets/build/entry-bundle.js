import { ascii } from './ascii.js';
import { bundledChunks } from './bundled-chunks.js';
import { chunkMap } from './chunk-map.js';
import { directEntry } from './direct-entry.js';
import { elements } from './element-list.js';
import { homeAddress } from './home-address.js';
import { noteLicenses } from './licenses.js';
import { onceForAll } from './once-for-all.js';
import { ownMembers } from './own-members.js';
import { plannedElements } from './planned-elements.js';
import { publish } from './publish.js';
import { publishElements } from './publish-elements.js';
import { quietLog } from './quiet-log.js';
import { embedDir } from './release.js';
import { minify, sourcePlugins } from './source-plugins.js';
import { takenEarly } from './taken-early.js';

const directEntries = elements.map(({ entry }) => entry).filter((entry) => entry !== 'damrong');

// Lists against advertisements hold back what has "banner" in its address.
const otherNames = { hotline: 'banner' };

/** For the centre's own pages, which hold no other script. */
const ownPages = ['hosted-page', 'check-page', 'snippet-page', 'sealed-page', 'docs-page'];

/** The addresses that pages may carry: the loader, and one entry for each widget alone. */
export const entries = ['damrong', ...directEntries, ...Object.keys(otherNames), ...ownPages];

/** A classic script in one file that needs nothing else for its first screen. */
export function entryBundle(entry) {
  const isDirect = directEntries.includes(entry) || entry in otherNames;
  return {
    input: isDirect ? entry : new URL(`../src/loader/${entry}.ts`, import.meta.url).pathname,
    onLog: quietLog,
    plugins: [
      ...(isDirect ? [directEntry(entry, otherNames[entry])] : []),
      bundledChunks(),
      plannedElements(),
      chunkMap(entry),
      homeAddress(),
      ...sourcePlugins(),
      ...(ownPages.includes(entry) ? [] : [onceForAll(ownMembers()), takenEarly()]),
    ],
    output: {
      file: `${embedDir}v1/${entry}.js`,
      format: 'iife',
      plugins: [minify(), ascii(), noteLicenses(), publish(), publishElements()],
    },
  };
}
