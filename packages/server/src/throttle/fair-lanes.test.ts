import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProblemError } from '../problem-error.ts';
import { FairLanes } from './fair-lanes.ts';

const options = {
  lanes: 2,
  ofOneOwner: 1,
  mostWaiting: 6,
  mostWaitingOfOne: 4,
  retryAfter: 7,
};

/** Works that end when the test says so, and the order in which they began. */
class Works {
  readonly begun: string[] = [];
  readonly #ends = new Map<string, () => void>();
  readonly #lanes: FairLanes;

  constructor(lanes: FairLanes) {
    this.#lanes = lanes;
  }

  /** Of the owner whom the first letter names. */
  add(name: string, cost = 1): Promise<void> {
    return this.#lanes.run(name.charAt(0), cost, () => {
      this.begun.push(name);
      return new Promise((resolve) => this.#ends.set(name, resolve));
    });
  }

  async end(name: string): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const isRefused = (error: unknown) =>
  error instanceof ProblemError && error.code === 'unavailable' && error.retryAfter === 7;

describe('fair lanes', () => {
  it('leave a lane free for others, however much one brings', async () => {
    const works = new Works(new FairLanes(options));
    for (const name of ['a1', 'a2', 'a3']) void works.add(name);
    void works.add('b1');
    await works.end('none');
    assert.deepEqual(works.begun, ['a1', 'b1']);
  });

  it('take owners in turn', async () => {
    const works = new Works(new FairLanes({ ...options, lanes: 1 }));
    for (const name of ['a1', 'a2', 'a3', 'b1', 'c1']) void works.add(name);
    for (const name of ['a1', 'b1', 'c1', 'a2']) await works.end(name);
    assert.deepEqual(works.begun, ['a1', 'b1', 'c1', 'a2', 'a3']);
  });

  it('begin with what is cheap of one owner', async () => {
    const works = new Works(new FairLanes({ ...options, lanes: 1 }));
    void works.add('a1', 9);
    void works.add('a2', 9);
    void works.add('a3', 1);
    void works.add('a4', 1);
    for (const name of ['a1', 'a3', 'a4']) await works.end(name);
    assert.deepEqual(works.begun, ['a1', 'a3', 'a4', 'a2']);
  });

  it('have an end for each owner, and say when to come again', async () => {
    const works = new Works(new FairLanes(options));
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) void works.add(name);
    await assert.rejects(works.add('a6'), isRefused);
    void works.add('b1');
    await works.end('none');
    assert.deepEqual(works.begun, ['a1', 'b1']);
  });

  it('have an end in all, where who brings most gives way to who brings less', async () => {
    const works = new Works(new FairLanes(options));
    void works.add('a1');
    void works.add('b1');
    const last = ['a2', 'a3', 'a4', 'a5'].map((name) => works.add(name)).at(-1);
    for (const name of ['b2', 'b3']) void works.add(name);
    void works.add('c1');
    await assert.rejects(last ?? Promise.resolve(), isRefused);
    await assert.rejects(works.add('a6'), isRefused);
  });

  it('go on after a work that failed', async () => {
    const lanes = new FairLanes({ ...options, lanes: 1 });
    await assert.rejects(
      lanes.run('a', 1, () => Promise.reject(new Error('broken'))),
      /broken/,
    );
    assert.equal(await lanes.run('a', 1, () => Promise.resolve('done')), 'done');
  });
});
