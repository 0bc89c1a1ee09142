import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { definedTag, sources } from './read-elements.js';
import { exportedConstants, importedNames, literalValue, parse, place } from './read-source.js';

const src = new URL('../src/', import.meta.url).pathname;

/**
 * The elements of src/elements.ts, in its order, with all that their plans say. Entries, chunks, the
 * names that a page may hold, the centre's own pages and the README are made from it.
 */
export const elements = readElementList();

/** The elements of a list, each checked against its folder. */
export function readElementList(list = join(src, 'elements.ts')) {
  const folder = dirname(list);
  const file = parse(list);
  const imports = importedNames(file);
  const lists = new Map(exportedConstants(file).map(({ name, value }) => [name, value]));
  const listed = ['heldElements', 'lazyElements'].flatMap((name) => {
    const { elements: members } = lists.get(name) ?? {};
    if (members === undefined) throw new Error(`${list} has no ${name}`);
    return members.map((member) => planOf(join(folder, imports.get(member.text) ?? '')));
  });
  const known = listed.map(({ file: path }) => path);
  for (const path of globSync('*/*.element.ts', { cwd: folder }).sort()) {
    if (!known.includes(join(folder, path))) throw new Error(`${path} is in no list of ${list}`);
  }
  return listed;
}

/** What an `*.element.ts` plans; `text` where it has been read already. */
export function planOf(path, text) {
  const [{ name: constant, value } = {}] = exportedConstants(parse(path, text));
  const isLazy =
    value?.expression !== undefined &&
    ts.isCallExpression(value) &&
    value.expression.getText() === 'lazyElement';
  const object = isLazy ? value.arguments[0] : value;
  if (!object?.properties) throw new Error(`${path} plans no element`);
  const load = object.properties.find((property) => property.name?.text === 'load');
  if (isLazy !== (load !== undefined)) {
    throw new Error(`${place(value)} is neither lazyElement with load nor a plan without`);
  }
  const plan = literalValue(object, [load]);
  const element = {
    ...plan,
    constant,
    file: path,
    tag: `damrong-${plan.name}`,
    entry: plan.hasDirectEntry === false ? 'damrong' : plan.name,
    page: plan.pages?.[0]?.path ?? '',
  };
  return isLazy
    ? { ...element, source: join(dirname(path), importedBy(load.initializer)) }
    : element;
}

/** `() => import('./location-tools.ts')` → `./location-tools.ts` */
export function importedBy(load) {
  const call = load !== undefined && ts.isArrowFunction(load) ? load.body : undefined;
  if (call?.expression?.kind !== ts.SyntaxKind.ImportKeyword) {
    throw new Error(`${place(load)} is not () => import('./…')`);
  }
  return literalValue(call.arguments[0]);
}

for (const { path, text } of sources('*/*.define.ts')) {
  const { tag } = definedTag(path, text);
  if (
    !elements.some(
      (element) => element.tag === tag && path === `${element.name}/${element.name}.define.ts`,
    )
  ) {
    throw new Error(`src/elements.ts has no ${tag}, which src/${path} registers`);
  }
}
