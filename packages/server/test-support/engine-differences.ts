/** What the centre runs on: PGlite inside its process, or PostgreSQL. */
export type Engine = 'pglite' | 'postgres';

/** Where the two databases differ, and parts of the paths of the tests about it. */
export const engineDifferences: Readonly<Record<string, readonly string[]>> = {
  'one connection, or many at once': [
    'idempotency/one-intent',
    'case/stale-writes',
    'database/case-number',
    'live/watch-case',
    'upload/uploads.test',
  ],
  'roles and row security': [
    'database/row-security',
    'database/public-role',
    'officer/province-wall',
  ],
  'text: folding, sorting, trigrams': ['case/case-lists', 'database/typed-agencies'],
  'dates and sums': ['figures/figures'],
  'start and stop': ['start-center', 'start-problems'],
  'work beside the calls': ['maintenance/purge-expired', 'mail-deliverer'],
  'the way of a case': ['http/public-api', 'http/officer-api', 'plain-pages'],
  'hostile input': ['http/hostile-input'],
};

const differing = Object.values(engineDifferences).flat();

/**
 * The engines on which the tests of a file run: both, but PostgreSQL alone where the run asks for both
 * `where-they-differ` and the file is about what is the same on either.
 */
export function enginesFor(file: string, asked = ''): readonly Engine[] {
  const isOnce = asked === 'where-they-differ' && !differing.some((part) => file.includes(part));
  return isOnce ? ['postgres'] : ['pglite', 'postgres'];
}
