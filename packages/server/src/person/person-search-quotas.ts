import type { Quota } from '../throttle/rate-limiter.ts';

const MINUTE_MS = 60_000;

/**
 * How often one officer may look for persons: enough for a busy counter, where each matter brings one or
 * two, and far too little to copy a register of complainants by trying names.
 */
export function personSearches(officerId: number): readonly Quota[] {
  const of = `person searches of officer ${officerId}`;
  return [
    { key: of, limit: 40, windowMs: 15 * MINUTE_MS },
    { key: `${of} in a day`, limit: 400, windowMs: 24 * 60 * MINUTE_MS },
  ];
}
