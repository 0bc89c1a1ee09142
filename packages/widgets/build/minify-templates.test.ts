import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { minifyTemplates } from './minify-templates.js';

async function built(code: string): Promise<string> {
  const bundle = await rollup({
    input: 'input.ts',
    external: ['lit'],
    onLog: () => undefined,
    plugins: [
      {
        name: 'input',
        resolveId: (id) => (id === 'input.ts' ? id : null),
        load: (id) => (id === 'input.ts' ? `import { css, html } from 'lit';\n${code}` : null),
      },
      minifyTemplates(),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

for (const [name, template, expected] of [
  ['takes indentation at the edges', 'html`\n  <p>a</p>\n`', 'html`<p>a</p>`'],
  ['keeps a space that is meant at an edge', 'html` <b>a</b>`', 'html` <b>a</b>`'],
  ['keeps one space between tags', 'html`<b>a</b>\n  <b>c</b>`', 'html`<b>a</b> <b>c</b>`'],
  [
    'closes tags that were broken over lines',
    'html`<a\n  href="#"\n></a>`',
    'html`<a href="#"></a>`',
  ],
  ['keeps spaces within a line', 'html`<p>a  b</p>`', 'html`<p>a  b</p>`'],
  [
    'reaches templates inside expressions',
    'html`<p>\n  ${globalThis.a ? html`<b>\n x</b>` : 2}\n</p>`',
    'html`<p> ${globalThis.a ? html`<b> x</b>` : 2} </p>`',
  ],
  [
    'makes style sheets short',
    'css`\n  a,\n  b > c {\n    margin: 0.5em calc(1em + 2px);\n    color: red;\n  }\n`',
    'css`a,b>c{margin:.5em calc(1em + 2px);color:red}`',
  ],
  ['keeps a descendant and a pseudo-class', 'css`a :hover {}`', 'css`a :hover{}`'],
  ['leaves other templates alone', 'String.raw`a\n  b`', 'String.raw`a\n  b`'],
] as const) {
  test(name, async () => {
    const code = await built(`export default ${template};`);
    assert.ok(code.includes(expected), code);
  });
}
