import { Submission } from '../../form/submission.ts';
import { isConflictError, newIdempotencyKey } from '@damrong/sdk/light';

/** A small form under an open case: what is typed, whether it is on its way and how it went. */
export class CaseReply<Value> {
  value: Value;
  error: unknown;
  isSent = false;

  readonly #empty: Value;
  readonly #onChange: () => void;
  readonly #submission: Submission;

  constructor(empty: Value, onChange: () => void) {
    this.value = empty;
    this.#empty = empty;
    this.#onChange = onChange;
    this.#submission = new Submission(onChange);
  }

  /** Nothing is typed. */
  get isEmpty(): boolean {
    return JSON.stringify(this.value) === JSON.stringify(this.#empty);
  }

  get isBusy(): boolean {
    return this.#submission.isBusy;
  }

  change(value: Value): void {
    this.value = value;
    this.isSent = false;
    this.#onChange();
  }

  /** Sends what is typed, once at a time; it stays until the centre has it. */
  async send(call: (value: Value, signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isSent = false;
    this.error = undefined;
    try {
      const isDone = await this.#submission.run(async (signal) => {
        await call(this.value, signal);
        return true;
      });
      // Given up: nobody waits to read about it.
      if (isDone !== true) return;
      this.isSent = true;
      this.value = this.#empty;
    } catch (error) {
      this.error = error;
    }
    this.#onChange();
  }

  /** Gives up waiting for the answer. */
  stop(): void {
    this.#submission.stop();
  }
}

/** The key of what a citizen means to send once; the next thing gets a new one. */
export class IntentKey {
  #key = newIdempotencyKey();

  async use<Answer>(post: (key: string) => Promise<Answer>): Promise<Answer> {
    const answer = await this.#post(post);
    this.#key = newIdempotencyKey();
    return answer;
  }

  async #post<Answer>(post: (key: string) => Promise<Answer>): Promise<Answer> {
    try {
      return await post(this.#key);
    } catch (error) {
      if (!isConflictError(error) || error.code !== 'idempotency_key_reused') throw error;
      // The centre did take the attempt whose answer was lost; what was written since is new.
      this.#key = newIdempotencyKey();
      return post(this.#key);
    }
  }
}
