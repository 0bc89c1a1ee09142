import { Refusal } from '../refusal.ts';

export interface ThrottleRule {
  /** Failures of one key within the window before it has to wait. */
  readonly limit: number;
  readonly windowMs: number;
}

interface Failures {
  readonly since: number;
  count: number;
}

/** Most keys that are remembered; a flood forgets the oldest, it does not fill the memory. */
const CAPACITY = 100_000;

/**
 * Counts failures per key in this process. Keys are made of what was tried, known or not, so that
 * waiting tells nothing about what exists.
 */
export class FailureThrottle {
  readonly #rule: ThrottleRule;
  readonly #failures = new Map<string, Failures>();

  constructor(rule: ThrottleRule) {
    this.#rule = rule;
  }

  /** @throws Refusal when the key has failed too often */
  check(key: string, now: Date): void {
    const failures = this.#current(key, now);
    if (failures === undefined || failures.count < this.#rule.limit) return;
    const ends = failures.since + this.#rule.windowMs;
    throw new Refusal('too_many_requests', {
      retryAfter: Math.max(1, Math.ceil((ends - now.getTime()) / 1000)),
    });
  }

  fail(key: string, now: Date): void {
    const failures = this.#current(key, now) ?? { since: now.getTime(), count: 0 };
    failures.count += 1;
    this.#failures.delete(key);
    this.#failures.set(key, failures);
    const oldest = this.#failures.keys().next();
    if (this.#failures.size > CAPACITY && !oldest.done) this.#failures.delete(oldest.value);
  }

  #current(key: string, now: Date): Failures | undefined {
    const failures = this.#failures.get(key);
    if (failures === undefined) return undefined;
    return now.getTime() - failures.since < this.#rule.windowMs ? failures : undefined;
  }
}
