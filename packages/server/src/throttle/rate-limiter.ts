import { ProblemError } from '../problem-error.ts';

export interface RateLimit {
  /** Hits of one key within the window before it has to wait. */
  readonly limit: number;
  readonly windowMs: number;
}

interface Hits {
  readonly since: number;
  count: number;
}

/** Most keys that are remembered; a flood forgets the oldest, it does not fill the memory. */
const CAPACITY = 100_000;

/**
 * Counts hits per key in this process. Keys are made of what was tried, known or not, so that
 * waiting tells nothing about what exists.
 */
export class RateLimiter {
  readonly #rule: RateLimit;
  readonly #hits = new Map<string, Hits>();

  constructor(rule: RateLimit) {
    this.#rule = rule;
  }

  /** @throws ProblemError when the key has reached its limit */
  check(key: string, now: Date): void {
    const hits = this.#current(key, now);
    if (hits === undefined || hits.count < this.#rule.limit) return;
    const ends = hits.since + this.#rule.windowMs;
    throw new ProblemError('too_many_requests', {
      retryAfter: Math.max(1, Math.ceil((ends - now.getTime()) / 1000)),
    });
  }

  hit(key: string, now: Date): void {
    const hits = this.#current(key, now) ?? { since: now.getTime(), count: 0 };
    hits.count += 1;
    this.#hits.delete(key);
    this.#hits.set(key, hits);
    const oldest = this.#hits.keys().next();
    if (this.#hits.size > CAPACITY && !oldest.done) this.#hits.delete(oldest.value);
  }

  #current(key: string, now: Date): Hits | undefined {
    const hits = this.#hits.get(key);
    if (hits === undefined) return undefined;
    return now.getTime() - hits.since < this.#rule.windowMs ? hits : undefined;
  }
}
