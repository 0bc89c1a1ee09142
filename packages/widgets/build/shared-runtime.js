import { readFileSync } from 'node:fs';

const chunkFolder = new URL('../src/chunk/', import.meta.url);
const findRuntime = new URL('find-runtime.ts', chunkFolder).pathname;
const bridge = '\0shared-runtime';
const litCore =
  /node_modules\/(lit\/index|lit-html\/(lit-html|is-server)|lit-element\/|@lit\/reactive-element\/(reactive-element|css-tag))/;

/**
 * Takes what is in the page already from there instead of bundling it again: the names that these
 * files of src/chunk list, and all of Lit's core.
 */
export function sharedRuntime(...lists) {
  const sources = lists.map((list) => readFileSync(new URL(`${list}.ts`, chunkFolder), 'utf8'));
  const names = sources.flatMap((source) =>
    /export const \w+ = \{([^}]*)\}/.exec(source)[1].match(/[\w$]+/g),
  );
  const shared = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/from '(\.[^']+)'/g)].map(
        ([, path]) => new URL(path, chunkFolder).pathname,
      ),
    ),
  );
  shared.add(new URL('runtime.ts', chunkFolder).pathname);
  return {
    name: 'shared-runtime',
    async resolveId(specifier, importer, options) {
      if (importer === undefined || importer === findRuntime || importer === bridge) return null;
      const resolved = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      if (resolved === null) return null;
      return shared.has(resolved.id) || litCore.test(resolved.id) ? bridge : resolved;
    },
    load(id) {
      if (id !== bridge) return null;
      const constants = names.map((name) => `export const ${name} = runtime.${name};`);
      return [
        `import { findRuntime } from ${JSON.stringify(findRuntime)};`,
        'export const runtime = findRuntime();',
        ...constants,
      ].join('\n');
    },
  };
}
