import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, describe, it } from 'node:test';
import { runNodeTests } from './node-tests.ts';
import { shareProcesses } from './shared-processes.ts';

// A run of its own inside this one: with it node:test takes this file for a part of the other.
const { NODE_TEST_CONTEXT: _context, ...environment } = process.env;
process.env = environment;

describe('files that share a process', () => {
  const directory = mkdtempSync(join(tmpdir(), 'damrong-shared-'));
  after(() => rmSync(directory, { recursive: true, force: true }));

  function write(name: string, source: string): string {
    const file = join(directory, `${name}.test.mjs`);
    const imports =
      "import assert from 'node:assert/strict'; import test, { after, before, describe } from 'node:test';";
    writeFileSync(file, `${imports}\n${source}`);
    return file;
  }

  async function run(files: readonly string[], filesPerProcess: number) {
    const output = new PassThrough();
    output.resume();
    return runNodeTests(files, 1, output, { filesPerProcess });
  }

  const countsProcesses = (name: string, expected: number) =>
    write(
      name,
      `globalThis.count ??= 0; test('${name}', () => assert.equal((globalThis.count += 1), ${expected}));`,
    );

  it('run one after the other in it, as many as may', async () => {
    const files = [
      countsProcesses('first', 1),
      countsProcesses('second', 2),
      countsProcesses('third', 1),
    ];
    const { passed, failed } = await run(files, 2);
    assert.deepEqual({ passed, failed }, { passed: 3, failed: 0 });
  });

  it('find themselves named as the program', async () => {
    const source =
      "describe('a suite', () => { assert.match(process.argv[1], /NAME.test.mjs$/); test('x', () => {}); });";
    const files = ['one', 'two'].map((name) => write(name, source.replace('NAME', name)));
    assert.equal((await run(files, 2)).failed, 0);
  });

  it('have hooks that stand round their own tests alone', async () => {
    const counts = (name: string, expected: number) =>
      write(
        name,
        `globalThis.begun ??= 0; before(() => (globalThis.begun += 1));
         test('${name}', () => assert.equal(globalThis.begun, ${expected}));
         after(() => (globalThis.begun += 10));`,
      );
    const { passed } = await run([counts('a', 1), counts('b', 12)], 2);
    assert.equal(passed, 2);
  });

  it('fail by their own names, and the others go on', async () => {
    const files = [
      write('broken', 'this is no source'),
      write('red', "test('is red', () => assert.fail());"),
      write('green', "test('is green', () => {});"),
    ];
    const { passed, failures } = await run(files, 3);
    assert.equal(passed, 1);
    const told = failures.map(({ file = '', test }) => `${basename(file)}: ${test}`);
    assert.deepEqual(told, ['broken.test.mjs: its start or its end', 'red.test.mjs: is red']);
  });

  it('are all told where their process ends early', async () => {
    const files = [
      write('ends', "test('ends it', () => process.exit(1));"),
      write('waits', "test('waits', () => {});"),
    ];
    const { failures } = await run(files, 2);
    const told = failures.map(({ file = '' }) => basename(file));
    assert.deepEqual(told.sort(), ['ends.test.mjs', 'waits.test.mjs']);
  });

  it('are timed one by one, with what loads them beside', async () => {
    const slow = "test('is slow', () => new Promise((done) => setTimeout(done, 50)));";
    const { times } = await run(
      [write('slow', slow), write('quick', "test('is quick', () => {});")],
      2,
    );
    assert.equal(times.length, 3);
    const timed = times.find(({ file }) => basename(file) === 'slow.test.mjs');
    assert.ok(timed !== undefined && timed.testsMs >= 45 && timed.wholeMs >= timed.testsMs);
    assert.match(times[2]?.file ?? '', /slow\.test\.mjs and 1 more$/);
  });

  it('are not those that would change something for the tests of others', () => {
    const passes = "test('x', () => {});";
    const files = [
      write('plain', passes),
      write('poorer', `Reflect.deleteProperty(Intl, 'Segmenter'); ${passes}`),
      write('richer', `globalThis.fetch = undefined; ${passes}`),
      write('elsewhere', `process.env['TZ'] = 'UTC'; ${passes}`),
      write('neighbour', passes),
    ];
    const members = shareProcesses(files, 3).map((one) =>
      one.members.map((file) => basename(file, '.test.mjs')),
    );
    const alone = [['poorer'], ['richer'], ['elsewhere']];
    assert.deepEqual(members, [['plain', 'neighbour'], ...alone]);
  });
});
