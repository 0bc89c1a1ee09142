import { desk } from './packages/desk/build/desk-bundle.js';
import { entries, entryBundle } from './packages/widgets/build/entry-bundle.js';
import { lazyBundles } from './packages/widgets/build/lazy-bundles.js';

// In this order: the entries carry the names and hashes of the lazy chunks.
export default [...(await lazyBundles()), ...entries.map(entryBundle), desk()];
