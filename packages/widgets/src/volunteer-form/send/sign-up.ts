import { signUpVolunteer, type VolunteerSignUpInput } from '@damrong/contract';
import { createTransport, newIdempotencyKey, send, type CallOutput } from '@damrong/sdk';
import { Attempts, type Taken } from '../../sending/attempts.ts';

type Receipt = CallOutput<typeof signUpVolunteer>;

export type SignedUp = Taken<VolunteerSignUpInput, Receipt>;

/** One intent to sign up: one key for every attempt at it, one attempt at a time. */
export class SignUp {
  readonly #attempts: Attempts<VolunteerSignUpInput, Receipt>;
  #sending: AbortController | undefined;

  constructor(baseUrl: () => string) {
    const idempotencyKey = newIdempotencyKey();
    this.#attempts = new Attempts((body) =>
      send(
        createTransport({ baseUrl: baseUrl() }),
        signUpVolunteer,
        { body },
        { idempotencyKey, signal: this.#sending?.signal },
      ),
    );
  }

  get isSending(): boolean {
    return this.#sending !== undefined;
  }

  /**
   * @returns undefined when `stop` was called before the answer came
   * @throws DamrongError
   */
  async send(body: VolunteerSignUpInput): Promise<SignedUp | undefined> {
    const sending = new AbortController();
    this.#sending = sending;
    try {
      return await this.#attempts.send(body);
    } catch (error) {
      if (sending.signal.aborted) return undefined;
      throw error;
    } finally {
      if (this.#sending === sending) this.#sending = undefined;
    }
  }

  /** Gives up waiting for the answer. Sending again cannot sign up twice. */
  stop(): void {
    this.#sending?.abort();
    this.#sending = undefined;
  }
}
