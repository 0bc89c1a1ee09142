import { newIdempotencyKey } from '@damrong/sdk';

/** Names what is being sent: the same again after a lost answer has the same key, and is done once. */
export class IntentKey {
  #key = '';
  #text: string | undefined;

  of(input: unknown): string {
    const text = JSON.stringify(input);
    if (text !== this.#text) this.#key = newIdempotencyKey();
    this.#text = text;
    return this.#key;
  }

  /** The next is another intent, even where it says the same. */
  done(): void {
    this.#text = undefined;
  }
}
