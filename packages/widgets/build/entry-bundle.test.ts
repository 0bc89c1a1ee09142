import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Script, createContext, runInContext } from 'node:vm';
import { rollup, type OutputOptions, type Plugin, type RollupOptions } from 'rollup';
import { entryBundle } from './entry-bundle.js';

/** The banner's entry needs no late chunk; nothing is written. */
async function banner(): Promise<string> {
  const { output, ...input } = entryBundle('banner') as RollupOptions & {
    output: OutputOptions & { plugins: Plugin[] };
  };
  const bundle = await rollup(input);
  const { output: files } = await bundle.generate({
    ...output,
    plugins: output.plugins.filter(({ name }) => name !== 'publish'),
  });
  return files[0].code;
}

const once = banner();

test('two builds give the same bytes', async () => {
  assert.equal(await once, await banner());
});

test('an entry is one classic script that leaves no name behind', async () => {
  const code = await once;
  // Import, export and import.meta are syntax errors in a classic script.
  assert.doesNotThrow(() => new Script(code));
  const page: object = createContext({});
  assert.throws(() => runInContext(code, page), /is not defined|undefined/);
  assert.deepEqual(Object.keys(page), []);
});
