import { apply, walk } from './walk.js';

/** Properties of the contract's values that no code in a browser reads. */
const unread = [
  // Only the OpenAPI document prints them.
  {
    file: /\/contract\/src\/endpoints\//,
    names: ['summary', 'tag', 'example', 'errors', 'access'],
  },
  { file: /\/contract\/src\/codes\/provinces\.ts$/, names: ['iso', 'region'] },
];

/** Leaves them out of the bundle: seventy-seven regions and an example of every body weigh 1 KB. */
export function unreadProperties() {
  return {
    name: 'unread-properties',
    transform(code, id) {
      const names = unread.find(({ file }) => file.test(id))?.names;
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
      return { code: apply(code, outermost(edits)), map: null };
    },
  };
}

/** An example may itself hold a property of such a name. */
function outermost(edits) {
  return edits.filter(
    (one) =>
      !edits.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
  );
}
