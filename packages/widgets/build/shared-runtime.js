import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { elements } from './element-list.js';
import { exportedConstants, importedNames, parse } from './read-source.js';

const allNames = elements.map(({ name }) => name);
const chunkFolder = new URL('../src/chunk/', import.meta.url).pathname;
const findRuntime = join(chunkFolder, 'find-runtime.ts');
const bridge = '\0shared-runtime';

/**
 * Takes what is in the page already from there instead of bundling it again: the names that these
 * files of src/chunk list, and all of Lit. Without this each chunk would bring a Lit of its own,
 * whose templates the page's copy does not know.
 *
 * @param elementNames the elements on one of which it is found there
 */
export function sharedRuntime(lists, elementNames = allNames) {
  const listed = lists.map((list) => namesOf(join(chunkFolder, `${list}.ts`)));
  const names = listed.flatMap((one) => one.names);
  const own = [join(chunkFolder, 'runtime.ts'), ...listed.flatMap((one) => one.files)];
  let shared = new Set();
  return {
    name: 'shared-runtime',
    async buildStart() {
      shared = new Set();
      shared = new Set([...own, ...(await modulesOf(this, 'lit'))]);
    },
    async resolveId(specifier, importer, options) {
      if (importer === undefined || importer === findRuntime || importer === bridge) return null;
      const resolved = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      if (resolved === null) return null;
      return shared.has(resolved.id) ? bridge : resolved;
    },
    load(id) {
      if (id !== bridge) return null;
      const constants = names.map((name) => `export const ${name} = runtime.${name};`);
      return [
        `import { findRuntime } from ${JSON.stringify(findRuntime)};`,
        `export const runtime = findRuntime(${JSON.stringify(elementNames)});`,
        ...constants,
      ].join('\n');
    },
  };
}

/** The names in the object that a file exports, and the files of ours that they come from. */
function namesOf(path) {
  const file = parse(path);
  const [list] = exportedConstants(file);
  const properties = list?.value?.properties ?? [];
  if (properties.length === 0 || !properties.every(ts.isShorthandPropertyAssignment)) {
    throw new Error(`${path} does not export one object of imported names`);
  }
  const sources = importedNames(file);
  const names = properties.map(({ name }) => name.text);
  const files = names.map((name) => sources.get(name)).filter((from) => from.startsWith('.'));
  return { names, files: files.map((from) => join(chunkFolder, from)) };
}

/** A package's module and every module that it imports, by their files. */
async function modulesOf(build, specifier) {
  const { id } = await build.resolve(specifier, join(chunkFolder, 'runtime.ts'), {
    skipSelf: true,
  });
  const files = new Set([id]);
  for (const file of files) {
    for (const { source } of build.parse(readFileSync(file, 'utf8')).body) {
      if (source == null) continue;
      const resolved = await build.resolve(source.value, file, { skipSelf: true });
      files.add(resolved.id);
    }
  }
  return files;
}
