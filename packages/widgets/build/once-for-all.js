const known = new Map();

/**
 * The bundles of a build read the same files, and what a plugin makes of one depends on nothing else, so
 * that it is made once: without this TypeScript is read again for each of some twenty bundles.
 * @param {import('rollup').Plugin & { transform: Function }} plugin one whose `transform` looks at nothing
 *   but its arguments
 * @returns {import('rollup').Plugin}
 */
export function onceForAll(plugin) {
  return {
    ...plugin,
    async transform(code, id) {
      const call = [plugin.name, id, code].join('\0');
      // Only what is there already: one bundle that waited for another would hold up both.
      if (!known.has(call)) known.set(call, await plugin.transform.call(this, code, id));
      return known.get(call);
    },
  };
}
