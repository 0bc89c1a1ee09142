import { ProblemError } from '../problem-error.ts';

/** Most that wait for one key; who brings more at once is no person. */
const MOST_WAITING = 100;

/**
 * Does works of one key after one another. A page that opens a case with its 25 pictures asks for
 * them at the same time, and each of them holds its quota until it is answered.
 */
export class OneByOne {
  readonly #last = new Map<string, { done: Promise<unknown>; waiting: number }>();

  /** @throws ProblemError when too many wait for this key */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const queue = this.#last.get(key) ?? { done: Promise.resolve(), waiting: 0 };
    if (queue.waiting >= MOST_WAITING)
      throw new ProblemError('too_many_requests', { retryAfter: 5 });
    queue.waiting += 1;
    this.#last.set(key, queue);
    const result = queue.done.then(work);
    queue.done = result.then(
      () => undefined,
      () => undefined,
    );
    try {
      return await result;
    } finally {
      queue.waiting -= 1;
      if (queue.waiting === 0) this.#last.delete(key);
    }
  }
}
