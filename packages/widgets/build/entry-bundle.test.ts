import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Script, createContext, runInContext } from 'node:vm';
import { rollup, type OutputOptions, type Plugin, type RollupOptions } from 'rollup';
import { entryBundle } from './entry-bundle.js';
import { bundlesOf, partsBundle } from './lazy-bundles.js';

type Bundle = RollupOptions & { plugins: Plugin[]; output: OutputOptions & { plugins: Plugin[] } };

const writers = ['empty-embed', 'custom-elements-manifest', 'publish', 'publish-elements'];
const reading = (plugins: Plugin[]) => plugins.filter(({ name }) => !writers.includes(name));

const forAll = bundlesOf(({ of }: { readonly of: string }) => of === 'every-entry');

/** Nothing is written. */
async function codeOf({ output, ...input }: Bundle): Promise<string> {
  const bundle = await rollup({ ...input, plugins: reading(input.plugins) });
  const { output: files } = await bundle.generate({ ...output, plugins: reading(output.plugins) });
  return files[0].code;
}

/** The banner's entry, after the chunks that every entry names. */
async function banner(): Promise<string> {
  for (const name of forAll) await codeOf((await partsBundle(name)) as Bundle);
  return codeOf(entryBundle('banner') as Bundle);
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
