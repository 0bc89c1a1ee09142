const lit = /node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//;
const zod = /node_modules\/zod\/v4\/core\/(core|registries)\.js$/;

/**
 * Lit and zod note things on `globalThis` and `Symbol` for other copies of themselves. In a bundle
 * they keep them to themselves: the page gets no name from us,
 * and what another copy left there does not get in.
 */
export function noGlobals() {
  return {
    name: 'no-globals',
    transform(code, id) {
      if (!lit.test(id) && !zod.test(id)) return null;
      const kept = zod.test(id)
        ? code.replaceAll('globalThis', 'keptHere')
        : code
            .replace(/\([\w$]+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/g, '0')
            .replace(/([\w$]+\.)?\blitPropertyMetadata\b/g, 'keptHere.litPropertyMetadata')
            .replaceAll('Symbol.metadata', 'keptHere.metadata')
            .replace(/[\w$]+\.(\w+(PolyfillSupport|HydrateSupport)|ShadyCSS)\b/g, 'undefined');
      return { code: `const keptHere = {};\n${kept}`, map: null };
    },
  };
}
