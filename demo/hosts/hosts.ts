import { contentSystems } from './content-systems.ts';
import { frameworks } from './frameworks.ts';
import { habits } from './habits.ts';
import type { Kind } from './host.ts';
import { layouts } from './layouts.ts';
import { libraries } from './libraries.ts';
import { names } from './names.ts';
import { optimisers } from './optimisers.ts';
import { policies } from './policies.ts';
import { portals } from './portals.ts';
import { visitors } from './visitors.ts';

/** Every page of somebody else that the centre is tried on. */
export const kinds: readonly Kind[] = [
  libraries,
  frameworks,
  portals,
  contentSystems,
  optimisers,
  policies,
  layouts,
  visitors,
  names,
  habits,
];
