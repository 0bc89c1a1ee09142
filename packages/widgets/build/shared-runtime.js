import { readFileSync } from 'node:fs';

const runtime = new URL('../src/chunk/runtime.ts', import.meta.url);
const findRuntime = new URL('../src/chunk/find-runtime.ts', import.meta.url).pathname;
const bridge = '\0shared-runtime';

const source = readFileSync(runtime, 'utf8');
const names = /export const runtime = \{([^}]*)\}/.exec(source)[1].match(/[\w$]+/g);
const sharedFiles = new Set(
  [...source.matchAll(/from '(\.[^']+)'/g)].map(([, path]) => new URL(path, runtime).pathname),
);
const litCore =
  /node_modules\/(lit\/index|lit-html\/(lit-html|is-server)|lit-element\/|@lit\/reactive-element\/(reactive-element|css-tag))/;

/**
 * In late chunks, takes what every entry holds (the list in src/chunk/runtime.ts, and all of Lit's
 * core) from the entry that is in the page already.
 */
export function sharedRuntime() {
  return {
    name: 'shared-runtime',
    async resolveId(specifier, importer, options) {
      if (importer === undefined || importer === findRuntime || importer === bridge) return null;
      const resolved = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      if (resolved === null) return null;
      return sharedFiles.has(resolved.id) || litCore.test(resolved.id) ? bridge : resolved;
    },
    load(id) {
      if (id !== bridge) return null;
      const constants = names.map((name) => `export const ${name} = runtime.${name};`);
      return [
        `import { findRuntime } from ${JSON.stringify(findRuntime)};`,
        'const runtime = findRuntime();',
        ...constants,
      ].join('\n');
    },
  };
}
