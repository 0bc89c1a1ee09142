import { readFileSync, writeFileSync } from 'node:fs';
import { elements } from './element-list.js';
import { readElements } from './read-elements.js';

const folder = new URL('../', import.meta.url);
const table = /(<!-- elements -->\n)[\s\S]*?(\n<!-- \/elements -->)/;

/**
 * The lists that people read, as they should be: each element in the README's table, and its class
 * among the public names.
 */
export function lists() {
  const classes = elements.map((element) => ({
    ...element,
    ...readElements().find(({ tag }) => tag === element.tag),
  }));
  return [
    ['README.md', (text) => replaced(text, rows(classes))],
    ['src/index.ts', (text) => withExports(text, classes)],
  ].map(([path, write]) => {
    const text = readFileSync(new URL(path, folder), 'utf8');
    return { path, text, wanted: write(text) };
  });
}

function replaced(text, wanted) {
  if (!table.test(text)) throw new Error('README.md has no place for the table of elements');
  return text.replace(table, (_, begin, end) => `${begin}\n${wanted}${end}`);
}

function rows(classes) {
  const cells = classes.map(({ tag, entry, name, path, description }) => {
    const [sentence] = /^.*?[.;:](?= |$)/.exec(description) ?? [description];
    const page = `src/${path.replace(/\.ts$/, '.md')}`;
    return [`\`${tag}\``, `\`${entry}.js\``, `[${name}](${page}): ${sentence.slice(0, -1)}`];
  });
  const all = [['element', 'direct entry', 'class and what it is'], ...cells];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |\n`;
  const [head, ...body] = all.map(line);
  return `${head}${line(widths.map((width) => '-'.repeat(width)))}${body.join('')}`;
}

function withExports(text, classes) {
  const lines = text.trimEnd().split('\n');
  for (const { name, path } of classes) {
    const line = `export { ${name} } from './${path}';`;
    if (!lines.includes(line)) lines.push(line);
  }
  const source = (line) => /'(.*)\.ts'/.exec(line)?.[1] ?? line;
  const sorted = lines.toSorted((one, other) => (source(one) < source(other) ? -1 : 1));
  return `${sorted.join('\n')}\n`;
}

if (import.meta.main) {
  for (const { path, text, wanted } of lists()) {
    if (text !== wanted) writeFileSync(new URL(path, folder), wanted);
  }
}
