import { isConflictError, isInputError } from '@damrong/sdk/light';

/** What the centre has, and its answer. `isEarlier`: it had an earlier attempt already. */
export interface Taken<Body, Answer> {
  readonly body: Body;
  readonly answer: Answer;
  readonly isEarlier: boolean;
}

/**
 * Attempts at one intent, all with one idempotency key. When the answer to an attempt was lost and
 * the text was changed after it, the centre refuses the key; what it did take is found by sending
 * again what was sent before.
 */
export class Attempts<Body, Answer> {
  readonly #post: (body: Body) => Promise<Answer>;
  /** What was sent without an answer, the last first; the centre may have one of them. */
  unanswered: readonly Body[] = [];

  constructor(post: (body: Body) => Promise<Answer>) {
    this.#post = post;
  }

  async send(body: Body): Promise<Taken<Body, Answer>> {
    try {
      return { body, answer: await this.#post(body), isEarlier: false };
    } catch (error) {
      if (isKeyReused(error)) return this.#findTaken(error);
      // What was refused as wrong input cannot have been taken.
      if (!isInputError(error)) this.unanswered = [body, ...this.unanswered];
      throw error;
    }
  }

  async #findTaken(refusal: unknown): Promise<Taken<Body, Answer>> {
    for (const body of this.unanswered) {
      try {
        return { body, answer: await this.#post(body), isEarlier: true };
      } catch (error) {
        if (!isKeyReused(error)) throw error;
      }
    }
    throw refusal;
  }
}

function isKeyReused(error: unknown): boolean {
  return isConflictError(error) && error.code === 'idempotency_key_reused';
}
