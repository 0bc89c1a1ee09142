import { isConflictError, newIdempotencyKey } from '@damrong/sdk/light';

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
