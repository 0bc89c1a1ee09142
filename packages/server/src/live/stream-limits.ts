import { ProblemError } from '../problem-error.ts';

// In a Thai mobile network, or behind one office, thousands of people share an address.
const PER_ADDRESS = 300;
const PER_CASE = 20;
const IN_ALL = 3000;
const RETRY_AFTER = 30;

/**
 * How many streams this process keeps open at once. Callers over the limit fall back to polling.
 */
export class StreamLimits {
  readonly #open = new Map<string, number>();

  /** @returns a function that gives the slot back @throws ProblemError when there is none */
  take(address: string, number: string): () => void {
    const keys: [string, number][] = [
      ['all', IN_ALL],
      [`address ${address}`, PER_ADDRESS],
      [`case ${number}`, PER_CASE],
    ];
    if (keys.some(([key, limit]) => (this.#open.get(key) ?? 0) >= limit)) {
      throw new ProblemError('too_many_requests', { retryAfter: RETRY_AFTER });
    }
    for (const [key] of keys) this.#open.set(key, (this.#open.get(key) ?? 0) + 1);
    let isTaken = true;
    return () => {
      if (isTaken) for (const [key] of keys) this.#giveBack(key);
      isTaken = false;
    };
  }

  #giveBack(key: string): void {
    const left = (this.#open.get(key) ?? 1) - 1;
    if (left === 0) this.#open.delete(key);
    else this.#open.set(key, left);
  }
}
