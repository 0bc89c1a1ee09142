import { desk } from './packages/desk/build/desk-bundle.js';
import { entries, entryBundle } from './packages/widgets/build/entry-bundle.js';
import { lazyBundles } from './packages/widgets/build/lazy-bundles.js';

// In this order: the entries carry the names and hashes of the lazy chunks.
const widgets = async () => [...(await lazyBundles()), ...entries.map(entryBundle)];

/** All of it, or with `--configOnly widgets` or `--configOnly desk` one of the two. */
export default async ({ configOnly: only }) => [
  ...(only === 'desk' ? [] : await widgets()),
  ...(only === 'widgets' ? [] : [desk()]),
];
