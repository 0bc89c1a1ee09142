import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe, it } from 'node:test';
import { TimeUp, withDeadline } from './deadline.ts';

const never = () => new Promise<never>(() => {});

describe('withDeadline', () => {
  it('answers with the result of the work', async () => {
    assert.equal(await withDeadline(1000, undefined, async () => 'done'), 'done');
  });

  it('passes an error of the work on', async () => {
    const broken = new Error('broken');
    await assert.rejects(
      withDeadline(1000, undefined, () => Promise.reject(broken)),
      broken,
    );
  });

  it('gives up when the time is up, even if the work does not listen', async () => {
    await assert.rejects(withDeadline(20, undefined, never), TimeUp);
  });

  it('tells the work to stop when the time is up', async () => {
    let told = false;
    const work = (signal: AbortSignal) => {
      signal.addEventListener('abort', () => (told = true));
      return never();
    };
    await assert.rejects(withDeadline(20, undefined, work), TimeUp);
    assert.equal(told, true);
  });

  it('rejects with the reason of the outer signal', async () => {
    const controller = new AbortController();
    const reason = new Error('left the page');
    const running = withDeadline(1000, controller.signal, never);
    controller.abort(reason);
    await assert.rejects(running, reason);
  });

  it('does not begin the work when the outer signal has fired', async () => {
    let begun = false;
    const work = () => {
      begun = true;
      return never();
    };
    await assert.rejects(withDeadline(1000, AbortSignal.abort(), work), { name: 'AbortError' });
    assert.equal(begun, false);
  });

  it('leaves no listener on the outer signal', async () => {
    const { signal } = new AbortController();
    await withDeadline(1000, signal, async () => 'done');
    assert.equal(getEventListeners(signal, 'abort').length, 0);
  });
});
