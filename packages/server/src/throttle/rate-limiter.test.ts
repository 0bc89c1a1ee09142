import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProblemError } from '../problem-error.ts';
import { RateLimiter } from './rate-limiter.ts';
import { BruteForceGuard } from './brute-force-guard.ts';

const start = new Date('2026-11-22T00:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe('rate limiter', () => {
  it('lets a key fail up to its limit, then says how long to wait', () => {
    const limiter = new RateLimiter({ limit: 2, windowMs: 60_000 });
    limiter.hit('a', start);
    limiter.hit('a', later(10));
    assert.throws(
      () => limiter.check('a', later(20)),
      (error) => error instanceof ProblemError && error.retryAfter === 40,
    );
    limiter.check('b', later(20));
  });

  it('forgets after the window', () => {
    const limiter = new RateLimiter({ limit: 1, windowMs: 60_000 });
    limiter.hit('a', start);
    limiter.check('a', later(60));
  });

  it('remembers a bounded number of keys', () => {
    const limiter = new RateLimiter({ limit: 1, windowMs: 60_000 });
    for (let key = 0; key <= 100_000; key += 1) limiter.hit(String(key), start);
    limiter.check('0', start);
    assert.throws(() => limiter.check('100000', start));
  });
});

describe('guess guard', () => {
  const wrong = () => Promise.reject(new ProblemError('case_not_found'));
  const guess = (guard: BruteForceGuard, subject: string, address: string) =>
    guard
      .guard({ subject, address, now: start }, wrong)
      .catch((error: unknown) => (error instanceof ProblemError ? error.code : 'unexpected'));

  it('does not lock a case for others when one address guesses', async () => {
    const guard = new BruteForceGuard('case_not_found');
    for (let count = 0; count < 10; count += 1) await guess(guard, 'case', 'attacker');
    assert.equal(await guess(guard, 'case', 'attacker'), 'too_many_requests');
    assert.equal(await guess(guard, 'case', 'citizen'), 'case_not_found');
  });

  it('stops guesses at one case from many addresses', async () => {
    const guard = new BruteForceGuard('case_not_found');
    for (let count = 0; count < 100; count += 1) await guess(guard, 'case', `address ${count}`);
    assert.equal(await guess(guard, 'case', 'one more'), 'too_many_requests');
  });

  it('counts wrong guesses only', async () => {
    const guard = new BruteForceGuard('case_not_found');
    for (let count = 0; count < 20; count += 1) {
      await guard.guard({ subject: 'case', address: 'citizen', now: start }, () =>
        Promise.resolve(),
      );
    }
    assert.equal(await guess(guard, 'case', 'citizen'), 'case_not_found');
  });
});
