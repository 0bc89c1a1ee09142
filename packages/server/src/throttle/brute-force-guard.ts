import type { ErrorCode } from '@damrong/contract';
import { ProblemError } from '../problem-error.ts';
import { RateLimiter } from './rate-limiter.ts';

const QUARTER_HOUR = 15 * 60 * 1000;

/**
 * Slows guessing of a secret. One address alone cannot lock others out of a case or an account,
 * and one address may be thousands of people, so the limits grow from pair to subject to address.
 */
export class BruteForceGuard {
  readonly #wrong: ErrorCode;
  readonly #pairs = new RateLimiter({ limit: 10, windowMs: QUARTER_HOUR });
  readonly #subjects = new RateLimiter({ limit: 100, windowMs: QUARTER_HOUR });
  readonly #addresses = new RateLimiter({ limit: 500, windowMs: QUARTER_HOUR });

  /** @param wrong the refusal that counts as a wrong guess */
  constructor(wrong: ErrorCode) {
    this.#wrong = wrong;
  }

  async guard<T>(
    { subject, address, now }: { subject: string; address: string; now: Date },
    attempt: () => Promise<T>,
  ): Promise<T> {
    const pair = `${address} ${subject}`;
    this.#pairs.check(pair, now);
    this.#subjects.check(subject, now);
    this.#addresses.check(address, now);
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof ProblemError && error.code === this.#wrong) {
        this.#pairs.hit(pair, now);
        this.#subjects.hit(subject, now);
        this.#addresses.hit(address, now);
      }
      throw error;
    }
  }
}
