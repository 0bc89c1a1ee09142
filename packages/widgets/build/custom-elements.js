import { mkdirSync, writeFileSync } from 'node:fs';
import { readElements, sources } from './read-elements.js';

const file = new URL('../dist/custom-elements.json', import.meta.url).pathname;

/** Writes what the elements offer to a page, for editors and catalogues. */
export function customElementsManifest() {
  return {
    name: 'custom-elements-manifest',
    writeBundle() {
      mkdirSync(new URL('.', `file://${file}`), { recursive: true });
      writeFileSync(file, `${JSON.stringify(manifest(), undefined, 2)}\n`);
    },
  };
}

/**
 * The manifest of the package, from the sources' own words.
 * @see https://github.com/webcomponents/custom-elements-manifest
 */
export function manifest() {
  const elements = readElements();
  const events = eventClasses();
  const base = elements.find(({ tag }) => tag === undefined);
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: elements.map((element) => {
      const path = `dist/${element.path.replace(/\.ts$/, '.js')}`;
      const declaration = { name: element.name, module: path };
      return {
        kind: 'javascript-module',
        path,
        declarations: [describe(element, element === base ? undefined : base, events)],
        exports: [
          { kind: 'js', name: element.name, declaration },
          ...(element.tag === undefined
            ? []
            : [{ kind: 'custom-element-definition', name: element.tag, declaration }]),
        ],
      };
    }),
  };
}

function describe(element, base, events) {
  const named = (tag) => [
    ...(element.described[tag] ?? []),
    ...(base?.described[tag] ?? []).filter(
      ({ name }) => !element.described[tag]?.some((own) => own.name === name),
    ),
  ];
  const plain = ({ name, description }) => ({ name, description });
  return {
    kind: 'class',
    customElement: true,
    name: element.name,
    ...(element.tag === undefined ? {} : { tagName: element.tag }),
    description: element.description,
    superclass:
      base === undefined
        ? { name: element.parent, package: 'lit' }
        : { name: base.name, module: `dist/${base.path.replace(/\.ts$/, '.js')}` },
    attributes: named('attr').map((attribute) => attributeOf(attribute, element, base)),
    members: [...element.members, ...inherited(base)],
    events: named('fires').map(({ name, description }) => ({
      name,
      description,
      type: { text: events.get(name) ?? 'Event' },
    })),
    slots: named('slot').map(plain),
    cssParts: named('csspart').map(plain),
    cssProperties: named('cssprop').map(plain),
  };
}

function attributeOf({ name, description }, element, base) {
  const members = [...element.members, ...(base?.members ?? [])];
  const field = members.find((member) => member.name === name);
  const declared = field?.type.text ?? 'string';
  return {
    name,
    description,
    type: { text: declared.replace(' | undefined', '') },
    ...(field === undefined && name !== 'lang' ? {} : { fieldName: name }),
  };
}

function inherited(base) {
  if (base === undefined) return [];
  const inheritedFrom = { name: base.name, module: `dist/${base.path.replace(/\.ts$/, '.js')}` };
  return base.members.map((member) => ({ ...member, inheritedFrom }));
}

/** Name of an event → the class that the page's listeners get. */
export function eventClasses() {
  return new Map(
    sources('**/*.ts').flatMap(({ text }) =>
      [...text.matchAll(/class (\w+) extends Event \{[\s\S]*?super\('([\w-]+)'/g)].map(
        ([, type, name]) => [name, type],
      ),
    ),
  );
}
