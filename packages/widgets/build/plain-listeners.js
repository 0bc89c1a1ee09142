import { apply, walk } from './walk.js';

const file = '/node_modules/lit-html/lit-html.js';

/** What Lit hands in, itself and the listener as its options → what takes their place. */
const given = {
  addEventListener: 'this.heard ??= (event) => this.handleEvent(event)',
  removeEventListener: 'this.heard',
};

const isListening = ({ type, callee, arguments: list }) =>
  type === 'CallExpression' && callee.property?.name in given && list.length === 3;

/**
 * Lit listens with an object, and hands the listener of a template in as its options. Scripts of
 * pages know neither: one that wraps `addEventListener` calls what it was given, and one that gives
 * every function a method `once` (Sugar does) has each listener taken away after its first event.
 * Then nothing can be pressed, or the form is posted to the page. So Lit listens with a function,
 * and without options: no template of ours has any.
 */
export function plainListeners() {
  return {
    name: 'plain-listeners',
    transform(code, id) {
      if (!id.endsWith(file)) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        if (!isListening(node)) return;
        const [, { start }, { end }] = node.arguments;
        edits.push({ start, end, text: given[node.callee.property.name] });
      });
      if (edits.length !== 2) this.error(`${id} listens in ${edits.length} places: how now?`);
      return { code: apply(code, edits), map: null };
    },
  };
}
