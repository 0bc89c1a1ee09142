import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { plainListeners } from './plain-listeners.js';

const id = join(import.meta.dirname, '../../../node_modules/lit-html/lit-html.js');
const ownWay = /EventListener\(this\.name,\s*this,/;

async function built(code: string): Promise<string> {
  const bundle = await rollup({
    input: id,
    onLog: () => undefined,
    plugins: [{ name: 'input', load: (one) => (one === id ? code : null) }, plainListeners()],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

test('a listener of a template is a function, and has no options', async () => {
  const code = readFileSync(id, 'utf8');
  assert.match(code, ownWay);
  const plain = await built(code);
  assert.doesNotMatch(plain, ownWay);
  assert.match(plain, /addEventListener\(this\.name,\s*this\.heard \?\?= [^,]*\)/);
  assert.match(plain, /removeEventListener\(this\.name,\s*this\.heard\)/);
});

test('another way to listen fails the build', async () => {
  await assert.rejects(built('export const render = 1;'), /listens in 0 places/);
});
