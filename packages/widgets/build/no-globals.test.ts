import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { noGlobals } from './no-globals.js';

const modules = join(import.meta.dirname, '../../../node_modules');

async function built(path: string, code: string): Promise<string> {
  const id = join(modules, path);
  const bundle = await rollup({
    input: id,
    external: (name) => name !== id,
    onLog: () => undefined,
    plugins: [{ name: 'input', load: (one) => (one === id ? code : null) }, noGlobals()],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

for (const [path, names] of [
  ['lit-html/lit-html.js', /litHtmlVersions|litHtmlPolyfillSupport|currentNode=l\b/],
  ['lit-element/lit-element.js', /litElementVersions|litElement(Polyfill|Hydrate)Support/],
  [
    '@lit/reactive-element/reactive-element.js',
    /reactiveElement(Versions|PolyfillSupport)|Symbol\.metadata|\b(?!keptHere\.)\w+\.litPropertyMetadata/,
  ],
  ['@lit/reactive-element/css-tag.js', /ShadyCSS/],
  ['zod/v4/core/core.js', /globalThis/],
  ['zod/v4/core/registries.js', /globalThis/],
] as const) {
  test(`${path} notes nothing outside of the bundle`, async () => {
    const code = readFileSync(join(modules, path), 'utf8');
    assert.match(code, names);
    assert.doesNotMatch(await built(path, code), names);
  });

  test(`${path} without what it noted fails the build`, async () => {
    await assert.rejects(built(path, 'export const render = 1;'), /what does it note now\?/);
  });
}
