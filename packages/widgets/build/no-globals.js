import { apply, outermost, walk } from './walk.js';

const isMember = ({ type, computed }) => type === 'MemberExpression' && !computed;
const isMemberCalled = (node, names) => isMember(node) && names.test(node.property.name);

/** What may be found in a module → whether a node is that, and what takes its place. */
const kinds = {
  // `(globalThis.litHtmlVersions ??= []).push('3.3.3')`
  versions: {
    is: ({ type, callee }) =>
      type === 'CallExpression' &&
      isMember(callee) &&
      callee.object.type === 'AssignmentExpression' &&
      isMemberCalled(callee.object.left, /Versions$/),
    text: '0',
  },
  hooks: {
    is: (node) => isMemberCalled(node, /(PolyfillSupport|HydrateSupport)$/),
    text: 'undefined',
  },
  shady: { is: (node) => isMemberCalled(node, /^ShadyCSS$/), text: 'undefined' },
  // Of `globalThis`, also where it is read by its bare name.
  properties: {
    is: (node) =>
      isMemberCalled(node, /^litPropertyMetadata$/) ||
      (node.type === 'Identifier' && node.name === 'litPropertyMetadata'),
    text: 'keptHere.litPropertyMetadata',
  },
  metadata: {
    is: (node) => isMemberCalled(node, /^metadata$/) && node.object.name === 'Symbol',
    text: 'keptHere.metadata',
  },
  // `walker.currentNode = document`, under the name that the module gives it; ours is no node (platform.ts).
  walker: {
    is: ({ type, left, right }, { documents }) =>
      type === 'AssignmentExpression' &&
      isMemberCalled(left, /^currentNode$/) &&
      documents.has(right.name),
    text: '0',
  },
  global: {
    is: ({ type, name }) => type === 'Identifier' && name === 'globalThis',
    text: 'keptHere',
  },
};

/** The names that a module gives to the document. */
function documentsIn(tree) {
  const names = new Set();
  walk(tree, ({ type, id, init }) => {
    if (type === 'VariableDeclarator' && init?.name === 'document') names.add(id.name);
  });
  return names;
}

/** Every module that notes something → all that has to be found in it. */
const notes = {
  'lit-html/lit-html.js': ['versions', 'hooks', 'walker'],
  'lit-element/lit-element.js': ['versions', 'hooks'],
  '@lit/reactive-element/reactive-element.js': ['versions', 'hooks', 'properties', 'metadata'],
  '@lit/reactive-element/css-tag.js': ['shady'],
  'zod/v4/core/core.js': ['global'],
  'zod/v4/core/registries.js': ['global'],
};

/**
 * Lit and zod note things on `globalThis` and `Symbol` for other copies of themselves. In a bundle
 * they keep them to themselves. Without this the page gets names from us, and what another copy left
 * there gets in: another release of Lit, or settings of another zod.
 */
export function noGlobals() {
  return {
    name: 'no-globals',
    transform(code, id) {
      const [, wanted] =
        Object.entries(notes).find(([path]) => id.endsWith(`/node_modules/${path}`)) ?? [];
      if (wanted === undefined) return null;
      const found = new Set();
      const edits = [];
      const tree = this.parse(code);
      const documents = documentsIn(tree);
      walk(tree, (node) => {
        const kind = wanted.find((one) => kinds[one].is(node, { documents }));
        if (kind === undefined) return;
        found.add(kind);
        edits.push({ start: node.start, end: node.end, text: kinds[kind].text });
      });
      const missing = wanted.filter((kind) => !found.has(kind));
      if (missing.length > 0)
        this.error(`${id} has no ${missing.join(', ')}: what does it note now?`);
      return { code: `const keptHere = {};\n${apply(code, outermost(edits))}`, map: null };
    },
  };
}
