import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, test } from 'node:test';
import { runNodeTests } from './node-tests.ts';

const directory = mkdtempSync(join(tmpdir(), 'damrong-watchdog-'));
after(() => rmSync(directory, { recursive: true, force: true }));

// A run of its own inside this one: it must not look after what other test files leave behind.
delete process.env['DAMRONG_TEST_RUN'];
// With it node:test takes this file for a part of the run that it would start.
delete process.env['NODE_TEST_CONTEXT'];

const opening = "import test from 'node:test'; import { spawn } from 'node:child_process';";

async function run(name: string, source: string) {
  const file = join(directory, `${name}.test.mjs`);
  writeFileSync(file, `${opening}\n${source}`);
  const output = new PassThrough();
  const outcome = await runNodeTests([file], 1, output, {
    timeoutMs: 1_000,
    watch: { everyMs: 100, orphanMs: 1_000 },
  });
  output.end();
  const text = (await output.toArray()).join('');
  return { ...outcome, text };
}

test('a file whose tests are over ends, whatever it has left open', async () => {
  const { passed, failed } = await run(
    'keeps-a-timer',
    "setInterval(() => {}, 1e6); test('fails', () => { throw new Error('x'); }); test('ends', () => {});",
  );
  assert.deepEqual({ passed, failed }, { passed: 1, failed: 1 });
});

for (const [name, source] of [
  ['never gives up the thread', "test('works', () => { for (;;); });"],
  [
    'never ends its hook',
    "import { after } from 'node:test'; setInterval(() => {}, 1e6); test('ends', () => {}); after(() => new Promise(() => {}), { timeout: 1e6 });",
  ],
] as const) {
  test(`a file that ${name} is killed and told by name`, async () => {
    const { failed, failures, text } = await run(name.replaceAll(/\W+/g, '-'), source);
    assert.ok(failed > 0);
    assert.match(failures[0]?.file ?? '', /\.test\.mjs$/);
    assert.match(text, /a test file did not end within 1 s/);
  });
}

test('a process that outlives its file and holds its output does not hold the run', async () => {
  const { passed, text } = await run(
    'leaves-a-process',
    "test('starts', () => { spawn('sleep', ['1e6'], { stdio: 'inherit', detached: true }).unref(); });",
  );
  assert.equal(passed, 1);
  assert.match(text, /a test left a process behind .*\n.*sleep 1e6/);
});
