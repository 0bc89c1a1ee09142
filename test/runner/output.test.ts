import assert from 'node:assert/strict';
import { finished } from 'node:stream/promises';
import { test } from 'node:test';
import { outputOf } from './output.ts';

async function printed(stage: string, ...chunks: string[]): Promise<string[]> {
  const lines: string[] = [];
  const output = outputOf(stage, (line) => lines.push(line));
  for (const chunk of chunks) output.write(chunk);
  output.end();
  await finished(output);
  return lines;
}

test('each line stands under the name of its stage, however it came', async () => {
  assert.deepEqual(await printed('lint', 'one\ntw', 'o\n\nthree'), [
    'lint       │ one',
    'lint       │ two',
    'lint       │ three',
  ]);
});

test('a lone stage needs no name', async () => {
  assert.deepEqual(await printed('', 'one\n'), ['one']);
});

test('the cursor stays where it is, and colours stay', async () => {
  assert.deepEqual(await printed('', '\u001b[2K\u001b[1A\u001b[G\u001b[31mred\u001b[39m\n'), [
    '\u001b[31mred\u001b[39m',
  ]);
});
