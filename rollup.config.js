import { desk } from './packages/desk/build/desk-bundle.js';
import { entries, entryBundle } from './packages/widgets/build/entry-bundle.js';
import { lateBundle } from './packages/widgets/build/late-bundle.js';

// In this order: the entries carry the names and hashes of the late chunks.
export default [lateBundle(), ...entries.map(entryBundle), desk()];
