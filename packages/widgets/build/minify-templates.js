import { apply, walk } from './walk.js';

/**
 * Takes the layout out of `html`, `svg` and `css` templates. They are strings to a minifier; without
 * this every line break and indentation of them would travel.
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('`')) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression') return;
        const shorten = { html: shortenMarkup, svg: shortenMarkup, css: shortenStyle }[
          node.tag.name
        ];
        if (shorten === undefined) return;
        const { quasis } = node.quasi;
        quasis.forEach((quasi, index) => {
          const text = shorten(code.slice(quasi.start, quasi.end), {
            first: index === 0,
            last: index === quasis.length - 1,
          });
          // Inner templates lie between the strings of outer ones: no two edits overlap.
          edits.push({ start: quasi.start, end: quasi.end, text });
        });
      });
      return { code: apply(code, edits), map: null };
    },
  };
}

/** Runs of white space that hold a line break are layout; between tags one space may be meant. */
function shortenMarkup(text, { first, last }) {
  let short = text;
  if (first) short = short.replace(/^\s*\n\s*/, '');
  if (last) short = short.replace(/\s*\n\s*$/, '');
  return short.replace(/\s*\n\s*/g, ' ').replace(/ (\/?>)/g, '$1');
}

function shortenStyle(text, { first }) {
  return (first ? text.trimStart() : text)
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/;\}/g, '}')
    .replace(/([\s(:,])0\.(\d)/g, '$1.$2')
    .replace(/\( | \)/g, (bracket) => bracket.trim());
}
