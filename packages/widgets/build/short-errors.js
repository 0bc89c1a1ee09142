import { apply, walk } from './walk.js';

/** The files that tell something; each must still do so. */
const telling = [
  '@lit/reactive-element/css-tag.js',
  'lit-html/lit-html.js',
  'zod/v4/core/core.js',
  'zod/v4/core/schemas.js',
  'zod/v4/core/util.js',
  'zod/v4/mini/schemas.js',
];
const texts = ['BinaryExpression', 'Literal', 'TemplateLiteral'];

/**
 * Takes from Lit and zod what they tell those who write elements and schemas: our own tests read it,
 * no page does. Without this every form would carry half a kilobyte of it.
 */
export function shortErrors() {
  return {
    name: 'short-errors',
    transform(code, id) {
      if (!telling.some((path) => id.endsWith(`/node_modules/${path}`))) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        if (!isError(node) || node.arguments.length !== 1) return;
        const [{ start, end, type }] = node.arguments;
        if (texts.includes(type)) edits.push({ start, end, text: '' });
      });
      if (edits.length === 0) this.error(`${id} throws no error with a text: where are they now?`);
      return { code: apply(code, edits), map: null };
    },
  };
}

/** `Error(…)`, `new Error(…)`, and `super(…)`, which in these files only errors are made with. */
function isError({ type, callee }) {
  if (type !== 'CallExpression' && type !== 'NewExpression') return false;
  return callee.type === 'Super' || callee.name === 'Error';
}
