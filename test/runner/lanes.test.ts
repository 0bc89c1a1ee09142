import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInLanes, type Step } from './lanes.ts';

/** Runs the steps, each for its number of turns, and returns when each began and ended. */
async function play(steps: readonly (Step & { turns?: number })[], lanes: number) {
  const told: string[] = [];
  await runInLanes(steps, lanes, async ({ name, turns = 1 }) => {
    told.push(`${name}…`);
    for (let turn = 0; turn < turns; turn += 1) await new Promise((next) => setImmediate(next));
    told.push(name);
  });
  return told.join(' ');
}

test('steps keep their order in one lane', async () => {
  assert.equal(await play([{ name: 'a' }, { name: 'b' }], 1), 'a… a b… b');
});

test('two lanes are never empty while something may start', async () => {
  const steps = [{ name: 'a', turns: 5 }, { name: 'b' }, { name: 'c' }];
  assert.equal(await play(steps, 2), 'a… b… b c… c a');
});

test('a step waits for what it needs and lets others pass', async () => {
  const steps = [
    { name: 'build', turns: 3 },
    { name: 'browser', needs: ['build'] },
    { name: 'types' },
  ];
  assert.equal(await play(steps, 2), 'build… types… types build browser… browser');
});

test('what is not part of the run is not waited for', async () => {
  assert.equal(await play([{ name: 'lint', needs: ['types'] }], 2), 'lint… lint');
});

test('a failing step fails the run', async () => {
  const failing = runInLanes([{ name: 'a' }], 2, () => Promise.reject(new Error('no')));
  await assert.rejects(failing, /no/);
});

test('steps that wait for each other are told', async () => {
  const steps = [
    { name: 'a', needs: ['b'] },
    { name: 'b', needs: ['a'] },
  ];
  await assert.rejects(play(steps, 2), /a, b/);
});
