import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { onceForAll } from './once-for-all.js';

test('two bundles of the same file share what a plugin made of it, and another file is made anew', async () => {
  const made: string[] = [];
  const files: Record<string, string> = { a: 'export default 1;', b: 'export default 1;' };
  const bundle = async (input: string) => {
    const plugin = onceForAll({
      name: 'doubles',
      transform(code: string, id: string) {
        made.push(id);
        return Promise.resolve({ code: code.replace('1', '2'), map: null });
      },
    });
    const built = await rollup({
      input,
      plugins: [{ name: 'files', resolveId: (id) => id, load: (id) => files[id] ?? null }, plugin],
    });
    const { output } = await built.generate({ format: 'es' });
    return output[0].code;
  };
  assert.match(await bundle('a'), /\b2\b/);
  assert.match(await bundle('a'), /\b2\b/);
  assert.match(await bundle('b'), /\b2\b/);
  assert.deepEqual(made, ['a', 'b']);
  files['a'] = 'export default 1 + 5;';
  assert.match(await bundle('a'), /2 \+ 5|7/);
  assert.deepEqual(made, ['a', 'b', 'a']);
});
