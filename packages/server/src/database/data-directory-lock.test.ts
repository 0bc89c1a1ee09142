import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '../../test-support/databases.ts';
import { nodeFlags } from '../../test-support/node-flags.ts';
import { proofExtent } from '../../test-support/proof-extent.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

interface Running {
  readonly child: ChildProcess;
  /** Ready, or gone with what it said. */
  readonly outcome: Promise<
    { ready: true } | { ready: false; code: number | null; output: string }
  >;
}

/** How many processes start at once: each takes a whole start of the embedded database. */
const AT_ONCE = proofExtent({ short: 2, full: 8 });

describe('lock of the data directory', () => {
  const children: ChildProcess[] = [];
  const removals: (() => Promise<void>)[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  after(async () => {
    for (const remove of removals) await remove();
  });

  async function newDirectory(): Promise<string> {
    const { settings, remove } = await createTestDatabase('pglite');
    removals.push(remove);
    return settings['DAMRONG_DATA_DIR'] ?? '';
  }

  function start(directory: string): Running {
    const child = spawn(process.execPath, [...nodeFlags, main], {
      env: { ...process.env, PORT: '0', DAMRONG_DESK_PORT: '0', DAMRONG_DATA_DIR: directory },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    let output = '';
    const outcome = new Promise<Awaited<Running['outcome']>>((resolve) => {
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.includes('"msg":"ready"')) resolve({ ready: true });
      });
      child.once('close', (code) => resolve({ ready: false, code, output }));
    });
    return { child, outcome };
  }

  it('refuses a second process with one sentence that names directory and lock', async () => {
    const directory = await newDirectory();
    assert.deepEqual(await start(directory).outcome, { ready: true });
    const second = await start(directory).outcome;
    assert.ok(!second.ready);
    assert.equal(second.code, 1);
    assert.ok(second.output.includes(`The data directory ${directory} is in use`), second.output);
    assert.ok(second.output.includes(join(directory, 'damrong.lock')));
    assert.equal(second.output.trim().split('\n').length, 1);
  });

  it(`lets exactly one of ${AT_ONCE} processes win that start at once`, async () => {
    const directory = await newDirectory();
    const outcomes = await Promise.all(
      Array.from({ length: AT_ONCE }, () => start(directory).outcome),
    );
    assert.equal(outcomes.filter(({ ready }) => ready).length, 1);
  });

  it('is gone after kill -9, and given back by a stop, which ends with 0', async () => {
    const directory = await newDirectory();
    const first = start(directory);
    assert.deepEqual(await first.outcome, { ready: true });
    const gone = new Promise((resolve) => first.child.once('close', resolve));
    first.child.kill('SIGKILL');
    await gone;
    const second = start(directory);
    assert.deepEqual(await second.outcome, { ready: true });
    const code = new Promise((resolve) => second.child.once('close', resolve));
    second.child.kill('SIGTERM');
    assert.equal(await code, 0);
    assert.deepEqual(await start(directory).outcome, { ready: true });
  });

  it('names every faulty setting and ends with 1', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'damrong-data-'));
    const child = spawn(process.execPath, [...nodeFlags, main], {
      env: { ...process.env, PORT: 'many', DAMRONG_LOG_LEVEL: 'loud', DAMRONG_DATA_DIR: directory },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const code = await new Promise((resolve) => child.once('close', resolve));
    rmSync(directory, { recursive: true });
    assert.equal(code, 1);
    assert.match(output, /PORT is not a number/);
    assert.match(output, /DAMRONG_LOG_LEVEL is none of/);
  });
});
