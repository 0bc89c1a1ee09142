import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { transform } from 'esbuild';

const widgets = join(import.meta.dirname, '../../packages/widgets');
const embed = join(widgets, 'dist/embed');
const readme = readFileSync(join(widgets, 'README.md'), 'utf8');

/** Chrome 93, as the document says it, is `chrome93` to esbuild. */
const [, sentence = ''] = /run in ([^.]*(?:\.\d[^.]*)*)\./.exec(readme) ?? [];
const named = [...sentence.matchAll(/(Chrome|Firefox|Safari)\s+([\d.]*\d)/g)].map(
  ([, name = '', version = '']) => `${name.toLowerCase()}${version}`,
);
const files = readdirSync(embed, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);

test('the document names the browsers, and the build has files', () => {
  assert.equal(named.length, 3, sentence);
  assert.ok(files.length > 20);
});

for (const file of files) {
  test(`${file} has no syntax that a named browser lacks`, async () => {
    const code = readFileSync(join(embed, file), 'utf8');
    const asItIs = await transform(code, { target: 'esnext' });
    // What one of them lacks would be written in another way: fields, regular expressions, the lot.
    const forNamed = await transform(code, { target: named });
    assert.equal(forNamed.code === asItIs.code, true);
  });
}

test('a look-behind and a static block would be seen', async () => {
  for (const newer of ['/(?<=a)b/u.exec("ab")', 'class A { static { f(); } }']) {
    const asItIs = await transform(newer, { target: 'esnext' });
    assert.notEqual((await transform(newer, { target: named })).code, asItIs.code, newer);
  }
});
