import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parse } from './read-source.js';
import { apply, outermost, walk } from './walk.js';

const contract = new URL('../../contract/src/', import.meta.url).pathname;

/** Properties of the contract's values that no code in a browser reads. */
const unread = [
  // Only the OpenAPI document prints them.
  { files: 'endpoints/*.ts', names: ['summary', 'tag', 'example', 'errors'] },
  // The server asks for them; who calls has them or not.
  { files: 'routes/*.ts', names: ['access'] },
  { files: 'codes/provinces.ts', names: ['iso', 'region'] },
];

/**
 * Leaves them out of the bundle. Without this, seventy-seven regions and an example of every body
 * would travel with each form: 1 KB.
 */
export function unreadProperties() {
  const namesIn = new Map(unread.flatMap(({ files, names }) => filesWith(files, names)));
  return {
    name: 'unread-properties',
    transform(code, id) {
      const names = namesIn.get(id);
      if (names === undefined) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        if (node.type !== 'ObjectExpression') return;
        for (const { key, start, end } of node.properties) {
          if (!names.includes(key?.name)) continue;
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
function filesWith(pattern, names) {
  const files = globSync(pattern, { cwd: contract }).map((path) => join(contract, path));
  const present = new Set(files.flatMap((path) => propertyNames(parse(path))));
  const missing = names.filter((name) => !present.has(name));
  if (missing.length > 0) {
    throw new Error(`No ${pattern} of the contract has ${missing.join(', ')}: is it still unread?`);
  }
  return files.map((path) => [path, names]);
}

function propertyNames(file) {
  const names = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      names.push(node.name.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}
