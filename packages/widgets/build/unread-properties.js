import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parse } from './read-source.js';
import { apply, outermost, walk } from './walk.js';

const contract = new URL('../../contract/src/', import.meta.url).pathname;
const zod = new URL('../../../node_modules/zod/v4/', import.meta.url).pathname;

/** Properties of the contract's values and of zod's schemas that no code in a browser reads. */
export const unread = [
  // Only the OpenAPI document prints them.
  { root: contract, files: 'endpoints/*.ts', names: ['summary', 'tag', 'example', 'errors'] },
  // The server asks for them; who calls has them or not.
  { root: contract, files: 'routes/*.ts', names: ['access'] },
  { root: contract, files: 'codes/provinces.ts', names: ['iso', 'region'] },
  // Nothing of ours waits for a schema or hands one to another library; `safeParse` does the rest.
  {
    root: zod,
    files: 'mini/schemas.js',
    names: ['with', 'parse', 'parseAsync', 'safeParseAsync', 'brand', 'register', 'apply'],
  },
  { root: zod, files: 'core/schemas.js', names: ['~standard'] },
];

/** By file, once they have been looked for. */
let namesIn;

/**
 * Leaves them out of the bundle. Without this, seventy-seven regions, an example of every body and
 * every way to call a validator would travel with each form: more than 1 KB.
 */
export function unreadProperties() {
  return {
    name: 'unread-properties',
    transform(code, id) {
      namesIn ??= new Map(unread.flatMap(filesWith));
      const names = namesIn.get(id);
      if (names === undefined) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        if (node.type !== 'ObjectExpression') return;
        for (const { key, start, end } of node.properties) {
          if (!names.includes(key?.name ?? key?.value)) continue;
          const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
          edits.push({ start, end: end + comma, text: '' });
        }
      });
      // An example may itself hold a property of such a name.
      return { code: apply(code, outermost(edits)), map: null };
    },
  };
}

/** The files, each with the names; refused where a name is in none of them. */
function filesWith({ root, files, names }) {
  const paths = globSync(files, { cwd: root }).map((path) => join(root, path));
  const present = new Set(paths.flatMap((path) => propertyNames(parse(path))));
  const missing = names.filter((name) => !present.has(name));
  if (missing.length > 0) {
    throw new Error(`No ${root}${files} has ${missing.join(', ')}: is it still unread?`);
  }
  return paths.map((path) => [path, names]);
}

function propertyNames(file) {
  const names = [];
  const visit = (node) => {
    if (ts.isObjectLiteralElementLike(node) && node.name !== undefined) names.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}
