import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup, type Plugin } from 'rollup';
import { ascii } from './ascii.js';

async function built(code: string, last?: Plugin): Promise<string> {
  const bundle = await rollup({
    input: 'input.js',
    plugins: [
      {
        name: 'input',
        resolveId: (id) => (id === 'input.js' ? id : null),
        load: (id) => (id === 'input.js' ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({
    format: 'es',
    plugins: last === undefined ? [ascii()] : [last, ascii()],
  });
  return output[0].code;
}

test('every character beyond ASCII is escaped and reads the same', async () => {
  const code = await built(
    'export default ["ศูนย์ดำรงธรรม", `โทร ${1567}`, "😀", /^[ก-๙]+$/.test("ไทย")];',
  );
  assert.doesNotMatch(code, /[^\0-\x7f]/);
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  const { default: words } = (await import(url)) as { default: unknown };
  assert.deepEqual(words, ['ศูนย์ดำรงธรรม', 'โทร 1567', '😀', true]);
});

test('a byte above 0x7F that a plugin adds later fails the build', async () => {
  const late: Plugin = {
    name: 'late',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code += '// ก';
      }
    },
  };
  await assert.rejects(built('export default 1;', late), /above 0x7F/);
});
