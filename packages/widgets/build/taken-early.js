import inject from '@rollup/plugin-inject';

const platform = new URL('../src/platform/platform.ts', import.meta.url).pathname;

/** Global → its name in src/platform/platform.ts. */
const taken = {
  AbortController: 'AbortController',
  'Array.from': 'arrayFrom',
  Date: 'Date',
  Event: 'Event',
  JSON: 'JSON',
  Map: 'Map',
  Promise: 'Promise',
  Set: 'Set',
  URL: 'URL',
  URLSearchParams: 'URLSearchParams',
  WeakMap: 'WeakMap',
  XMLHttpRequest: 'XMLHttpRequest',
  document: 'document',
};

/**
 * In every module of a bundle, the libraries' too, these globals are what our own module took of the
 * platform before anything else ran. Without it a page that owns `Map` or `Event` (MooTools does)
 * breaks Lit, the validator or our events.
 */
export function takenEarly() {
  return inject({
    exclude: platform,
    modules: Object.fromEntries(
      Object.entries(taken).map(([global, name]) => [global, [platform, name]]),
    ),
  });
}
