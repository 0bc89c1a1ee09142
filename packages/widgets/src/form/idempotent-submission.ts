import { isConflictError, isInputError, newIdempotencyKey } from '@damrong/sdk/light';
import { Submission } from './submission.ts';

/** What the centre has, and its answer. `isEarlier`: it had taken an earlier attempt already. */
export interface SubmissionResult<Body, Answer> {
  readonly body: Body;
  readonly answer: Answer;
  readonly isEarlier: boolean;
}

export interface Attempt {
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
}

export type Post<Body, Answer> = (body: Body, attempt: Attempt) => Promise<Answer>;

/**
 * What is meant to be sent once, however often the button is pressed: every attempt carries the same
 * key until the centre has answered.
 *
 * When the answer to an attempt was lost and the text was changed after it, the centre refuses the
 * key. What it did take is then found by sending again what was sent before.
 */
export class IdempotentSubmission<Body, Answer> extends Submission {
  protected readonly post: Post<Body, Answer>;
  #key = '';
  #pending: readonly Body[] = [];

  constructor(post: Post<Body, Answer>, onChange: () => void) {
    super(onChange);
    this.post = post;
  }

  /** What was sent without an answer, the last first; the centre may have one of them. */
  get pending(): readonly Body[] {
    return this.#pending;
  }

  /** Takes up what was sent without an answer in another visit. */
  restore(key: string, pending: readonly Body[]): void {
    this.#key = key;
    this.#pending = pending;
  }

  /** The next thing sent is another one. */
  renew(): void {
    this.restore('', []);
  }

  /**
   * @param key of what is meant to be sent once, where its owner keeps it; another key is another thing
   * @returns undefined when the answer was given up
   * @throws DamrongError
   */
  async send(
    body: Body,
    key = this.#key || newIdempotencyKey(),
  ): Promise<SubmissionResult<Body, Answer> | undefined> {
    const result = await this.run((signal) => {
      if (key !== this.#key) this.restore(key, []);
      return this.#attempt(body, { idempotencyKey: key, signal });
    });
    if (result !== undefined) this.renew();
    return result;
  }

  async #attempt(body: Body, attempt: Attempt): Promise<SubmissionResult<Body, Answer>> {
    try {
      return { body, answer: await this.post(body, attempt), isEarlier: false };
    } catch (error) {
      if (isKeyReused(error)) return this.onKeyReused(error, body, attempt);
      // What was refused as wrong input cannot have been taken.
      if (!isInputError(error)) this.#pending = [body, ...this.#pending];
      throw error;
    }
  }

  /**
   * Where an earlier attempt was taken: finds it. A form whose next words are a message of their own
   * sends them with a new key instead.
   */
  protected async onKeyReused(
    refusal: unknown,
    _body: Body,
    attempt: Attempt,
  ): Promise<SubmissionResult<Body, Answer>> {
    for (const body of this.#pending) {
      try {
        return { body, answer: await this.post(body, attempt), isEarlier: true };
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
