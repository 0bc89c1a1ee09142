import type { ErrorCode } from '@damrong/contract';
import { ProblemError } from '../problem-error.ts';
import { OneByOne } from './one-by-one.ts';
import type { Quota, RateLimiter } from './rate-limiter.ts';

export interface Guess {
  /** Quotas that count the guess. The first list that has room does; the others are not touched. */
  readonly ways: readonly (readonly Quota[])[];
  readonly now: Date;
}

/**
 * Slows guessing of a secret. A guess is counted before it is looked at, so that many at once are
 * no more than many in turn, and given back unless it was wrong.
 */
export class BruteForceGuard {
  readonly #limiter: () => RateLimiter;
  readonly #wrong: ErrorCode;
  readonly #oneByOne = new OneByOne();

  /** @param wrong the refusal that makes it a wrong guess */
  constructor(limiter: () => RateLimiter, wrong: ErrorCode) {
    this.#limiter = limiter;
    this.#wrong = wrong;
  }

  /** @throws ProblemError when there were too many wrong guesses, or what the attempt throws */
  guard<T>({ ways, now }: Guess, attempt: () => Promise<T>): Promise<T> {
    const subject = ways[0]?.[0]?.key ?? '';
    return this.#oneByOne.run(subject, async () => {
      const taken = await this.#take(ways, now);
      let isWrong = false;
      try {
        return await attempt();
      } catch (error) {
        isWrong = error instanceof ProblemError && error.code === this.#wrong;
        throw error;
      } finally {
        // What cannot be given back runs out.
        if (!isWrong)
          await this.#limiter()
            .giveBack(taken)
            .catch(() => undefined);
      }
    });
  }

  async #take(ways: readonly (readonly Quota[])[], now: Date): Promise<readonly Quota[]> {
    const waits: number[] = [];
    for (const quotas of ways) {
      const wait = await this.#limiter().tryTake(quotas, now);
      if (wait === undefined) return quotas;
      waits.push(wait);
    }
    throw new ProblemError('too_many_requests', { retryAfter: Math.min(...waits) });
  }
}
