import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Refusal } from '../refusal.ts';
import { FailureThrottle } from './failure-throttle.ts';
import { GuessGuard } from './guess-guard.ts';

const start = new Date('2026-11-22T00:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe('failure throttle', () => {
  it('lets a key fail up to its limit, then says how long to wait', () => {
    const throttle = new FailureThrottle({ limit: 2, windowMs: 60_000 });
    throttle.fail('a', start);
    throttle.fail('a', later(10));
    assert.throws(
      () => throttle.check('a', later(20)),
      (error) => error instanceof Refusal && error.retryAfter === 40,
    );
    throttle.check('b', later(20));
  });

  it('forgets after the window', () => {
    const throttle = new FailureThrottle({ limit: 1, windowMs: 60_000 });
    throttle.fail('a', start);
    throttle.check('a', later(60));
  });

  it('remembers a bounded number of keys', () => {
    const throttle = new FailureThrottle({ limit: 1, windowMs: 60_000 });
    for (let key = 0; key <= 100_000; key += 1) throttle.fail(String(key), start);
    throttle.check('0', start);
    assert.throws(() => throttle.check('100000', start));
  });
});

describe('guess guard', () => {
  const wrong = () => Promise.reject(new Refusal('case_not_found'));
  const guess = (guard: GuessGuard, subject: string, address: string) =>
    guard
      .guard({ subject, address, now: start }, wrong)
      .catch((error: unknown) => (error instanceof Refusal ? error.code : 'fault'));

  it('does not lock a case for others when one address guesses', async () => {
    const guard = new GuessGuard('case_not_found');
    for (let count = 0; count < 10; count += 1) await guess(guard, 'case', 'attacker');
    assert.equal(await guess(guard, 'case', 'attacker'), 'too_many_requests');
    assert.equal(await guess(guard, 'case', 'citizen'), 'case_not_found');
  });

  it('stops guesses at one case from many addresses', async () => {
    const guard = new GuessGuard('case_not_found');
    for (let count = 0; count < 100; count += 1) await guess(guard, 'case', `address ${count}`);
    assert.equal(await guess(guard, 'case', 'one more'), 'too_many_requests');
  });

  it('counts wrong guesses only', async () => {
    const guard = new GuessGuard('case_not_found');
    for (let count = 0; count < 20; count += 1) {
      await guard.guard({ subject: 'case', address: 'citizen', now: start }, () =>
        Promise.resolve(),
      );
    }
    assert.equal(await guess(guard, 'case', 'citizen'), 'case_not_found');
  });
});
