import { desk } from './packages/desk/build/desk-bundle.js';
import { entries, entryBundle } from './packages/widgets/build/entry-bundle.js';
import { lateBundles } from './packages/widgets/build/late-bundles.js';

// In this order: the entries carry the names and hashes of the late chunks.
export default [...lateBundles(), ...entries.map(entryBundle), desk()];
