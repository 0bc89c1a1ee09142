import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';
import { elements as planned } from './element-list.js';
import { baseOf, readElements, sources } from './read-elements.js';
import { literalValue, parse, place } from './read-source.js';
import { embedDir } from './release.js';

const parts = [
  'banner',
  ...planned.filter(({ source, icon }) => source && icon).map(({ name }) => name),
];

/**
 * What attributes with a choice may say. Elements take other words too, with a warning; editors and
 * type checkers tell it while it is written. More than one part has spaces between.
 */
const choices = {
  lang: "'th' | 'en'",
  theme: "'light' | 'dark' | 'auto'",
  show: `${parts.map((name) => `'${name}'`).join(' | ')} | \`\${string} \${string}\``,
};

// In the package for editors, and where the centre serves it, which makes its documents from it.
const files = [
  new URL('../dist/custom-elements.json', import.meta.url).pathname,
  `${embedDir}v1/custom-elements.json`,
];

/**
 * Writes what the elements offer to a page. Without it editors and catalogues know no attribute, event
 * or part.
 */
export function customElementsManifest() {
  return {
    name: 'custom-elements-manifest',
    writeBundle() {
      const text = `${JSON.stringify(manifest(), undefined, 2)}\n`;
      for (const file of files) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
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
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: elements.map((element) => {
      const path = `dist/${element.path.replace(/\.ts$/, '.js')}`;
      const declaration = { name: element.name, module: path };
      return {
        kind: 'javascript-module',
        path,
        declarations: [describe(element, ancestorsOf(element, elements), events)],
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

/** The element classes of ours that a class extends, the nearest first. */
function ancestorsOf({ parent }, elements) {
  const found = elements.find(({ name }) => name === parent);
  return found === undefined ? [] : [found, ...ancestorsOf(found, elements)];
}

function describe(element, ancestors, events) {
  const [base] = ancestors;
  const named = (tag) =>
    nearest([element, ...ancestors].flatMap(({ described }) => described[tag] ?? []));
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
    attributes: named('attr').map((attribute) => attributeOf(attribute, [element, ...ancestors])),
    members: nearest([...element.members, ...ancestors.flatMap(inherited)]),
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

function attributeOf({ name, description }, elements) {
  const field = elements.flatMap(({ members }) => members).find((member) => member.name === name);
  const declared = choices[name] ?? field?.type.text ?? 'string';
  return {
    name,
    description,
    type: { text: declared.replace(' | undefined', '') },
    ...(field === undefined && name !== 'lang' ? {} : { fieldName: name }),
  };
}

/** What a class says of something goes before what it inherits. */
function nearest(named) {
  return named.filter((one) => one === named.find(({ name }) => name === one.name));
}

function inherited(base) {
  const inheritedFrom = { name: base.name, module: `dist/${base.path.replace(/\.ts$/, '.js')}` };
  return base.members.map((member) => ({ ...member, inheritedFrom }));
}

/** Name of an event → the class that the page's listeners get. */
export function eventClasses() {
  const events = sources('**/*.ts').flatMap(({ path, text }) =>
    text.includes(' extends Event ') ? eventsOf(parse(path, text)) : [],
  );
  if (events.length === 0) throw new Error('src has no class of an event');
  return new Map(events);
}

/** Each class of an event in a file, with the name that its constructor hands on. */
function eventsOf(file) {
  return file.statements
    .filter((node) => ts.isClassDeclaration(node) && baseOf(node) === 'Event')
    .map((node) => {
      const [call] = node.members
        .filter(ts.isConstructorDeclaration)
        .flatMap(({ body }) => body.statements)
        .map(({ expression }) => expression)
        .filter((one) => one?.expression?.kind === ts.SyntaxKind.SuperKeyword);
      if (call === undefined) throw new Error(`${place(node)} names no event`);
      return [literalValue(call.arguments[0]), node.name.text];
    });
}
