import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { eventClasses, manifest } from './custom-elements.js';
import { elements as planned } from './element-list.js';
import { readElements, sources } from './read-elements.js';

interface Named {
  readonly name: string;
  readonly description: string;
}
interface Member extends Named {
  readonly kind: 'field' | 'method';
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes: readonly Named[];
  readonly members: readonly Member[];
  readonly events: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}
interface Source {
  readonly path: string;
  readonly text: string;
}
interface Plan {
  readonly tag: string;
  readonly pages?: readonly { readonly path: string }[];
  readonly source?: string;
}
interface ReadElement {
  readonly name: string;
  readonly path: string;
  readonly tag?: string;
  readonly parent: string;
  readonly properties: readonly { readonly name: string }[];
  readonly hostedPages: readonly string[];
}

const folder = join(import.meta.dirname, '..');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const declarations = manifest().modules.flatMap(
  (module) => module.declarations,
) as unknown as Declaration[];
const elements = readElements() as ReadElement[];
const all = sources('**/*.ts') as Source[];
const base = elements.find(({ name }) => name === 'DamrongElement')!;

const names = (list: readonly Named[]): string[] => list.map(({ name }) => name).sort();
const unique = (list: Iterable<string>): string[] => [...new Set(list)].sort();

/** Each hit of a pattern with one group, in the sources of these folders. */
function hits(pattern: RegExp, ...folders: string[]): string[] {
  const texts = all.filter(({ path }) => folders.includes(path.split('/')[0] ?? ''));
  return unique(
    texts.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, hit = '']) => hit)),
  );
}

/** First column of the table that begins with this heading. */
function column(page: string, heading: string): string[] {
  const table = new RegExp(`\\| ${heading} +\\|[^\\n]*\\n\\|[- |]+\\n((?:\\|[^\\n]*\\n)+)`).exec(
    page,
  );
  return [...(table?.[1] ?? '').matchAll(/^\| `([\w-]+)/gm)].map(([, name = '']) => name).sort();
}

test('every element that is registered is in the manifest, and in the README', () => {
  const tags = declarations.flatMap(({ tagName }) => tagName ?? []);
  assert.ok(tags.length >= 5);
  for (const tag of tags) assert.ok(readme.includes(`| \`${tag}\``), tag);
});

/** The folders of an element and of the element classes that it extends. */
function foldersOf({ path, parent }: ReadElement): string[] {
  const above = elements.find(({ name }) => name === parent);
  return [path.split('/')[0] ?? '', ...(above === undefined ? [] : foldersOf(above))];
}

for (const element of elements.filter(({ tag }) => tag !== undefined)) {
  const declared = declarations.find(({ name }) => name === element.name)!;
  const [own = ''] = element.path.split('/');
  const page = readFileSync(join(folder, 'src', dirname(element.path), `${own}.md`), 'utf8');

  test(`${element.tag}: attributes are those the class has and its page lists`, () => {
    const real = [...element.properties, ...base.properties].map(({ name }) => name);
    // What only a late part needs is read from the element when it is needed.
    const late = hits(/host\.getAttribute\('([\w-]+)'\)/g, own);
    assert.deepEqual(names(declared.attributes), unique([...real, ...late, 'lang']));
    assert.deepEqual(column(page, 'attribute'), names(declared.attributes));
  });

  test(`${element.tag}: parts are those it renders and its page lists`, () => {
    const row = own === 'banner' ? [] : ['display-settings'];
    const rendered = unique(
      hits(/\bpart="([\w -]+)"/g, ...foldersOf(element), ...row).flatMap((part) => part.split(' ')),
    );
    assert.deepEqual(names(declared.cssParts), rendered);
    const [, line = ''] = /^[\s\S]*?\bParts?: ([^.]*)/.exec(page) ?? [];
    const listed = [...line.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);
    assert.deepEqual(listed.sort(), names(declared.cssParts));
  });

  test(`${element.tag}: events are those it fires and its page lists`, () => {
    const classes = hits(/new (Damrong\w+Event)\(/g, ...foldersOf(element));
    assert.deepEqual(declared.events.map(({ type }) => type.text).sort(), classes);
    for (const { name, type } of declared.events) {
      assert.equal(eventClasses().get(name), type.text);
    }
    assert.deepEqual(column(page, 'event'), names(declared.events));
  });

  test(`${element.tag}: methods are those its page lists`, () => {
    const methods = declared.members.filter(({ kind }) => kind === 'method');
    assert.deepEqual(column(page, 'method'), names(methods));
  });

  test(`${element.tag}: everything has a description, and every field its place in the README`, () => {
    const { attributes, cssParts, cssProperties, events, slots } = declared;
    for (const { name, description } of [
      declared,
      ...attributes,
      ...cssParts,
      ...cssProperties,
      ...events,
      ...slots,
    ]) {
      assert.ok(description.length > 0, name);
    }
    for (const { kind, name } of declared.members) {
      const isAttribute = attributes.some((attribute) => attribute.name === name);
      if (kind === 'field' && !isAttribute) assert.ok(readme.includes(`\`${name}\``), name);
    }
  });
}

test('the README names each attribute that is no property', () => {
  const [, line = ''] =
    /Every attribute in an element's own page but ([\s\S]*?) is a property/.exec(readme) ?? [];
  const listed = [...line.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);
  const others = declarations.flatMap(({ attributes, members }) =>
    // Every HTML element has a property `lang` of its own.
    names(attributes).filter(
      (name) => name !== 'lang' && !members.some((member) => member.name === name),
    ),
  );
  assert.deepEqual(listed.sort(), unique(others));
});

test('an element leads to the hosted pages that its plan says', () => {
  const lazy = (planned as Plan[]).filter(({ source }) => source !== undefined);
  for (const { tag, pages = [] } of lazy) {
    const element = elements.find((one) => one.tag === tag);
    const paths = pages.map(({ path }) => path).sort();
    assert.deepEqual(element?.hostedPages.toSorted(), paths, tag);
  }
});

test('custom properties are those the styles read and the README lists', () => {
  const pattern = /(--damrong-[a-z-]+[a-z])/g;
  const read = all.filter(({ path }) => path.endsWith('.styles.ts'));
  const used = unique(read.flatMap(({ text }) => text.match(pattern) ?? []));
  for (const { cssProperties } of declarations) assert.deepEqual(names(cssProperties), used);
  assert.deepEqual(unique(readme.match(pattern) ?? []), used);
});
