import type { ErrorCode } from '@damrong/contract';
import { Refusal } from '../refusal.ts';
import { FailureThrottle } from './failure-throttle.ts';

const QUARTER_HOUR = 15 * 60 * 1000;

/**
 * Slows guessing of a secret. One address alone cannot lock others out of a case or an account,
 * and one address may be thousands of people, so the limits grow from pair to subject to address.
 */
export class GuessGuard {
  readonly #wrong: ErrorCode;
  readonly #pairs = new FailureThrottle({ limit: 10, windowMs: QUARTER_HOUR });
  readonly #subjects = new FailureThrottle({ limit: 100, windowMs: QUARTER_HOUR });
  readonly #addresses = new FailureThrottle({ limit: 500, windowMs: QUARTER_HOUR });

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
      if (error instanceof Refusal && error.code === this.#wrong) {
        this.#pairs.fail(pair, now);
        this.#subjects.fail(subject, now);
        this.#addresses.fail(address, now);
      }
      throw error;
    }
  }
}
