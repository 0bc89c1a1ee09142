/** A small form under an open case: what is typed, whether it is on its way and how it went. */
export class FollowUp<Value> {
  value: Value;
  error: unknown;
  isSent = false;

  readonly #empty: Value;
  readonly #onChange: () => void;
  #sending: AbortController | undefined;

  constructor(empty: Value, onChange: () => void) {
    this.value = empty;
    this.#empty = empty;
    this.#onChange = onChange;
  }

  /** Nothing is typed. */
  get isEmpty(): boolean {
    return JSON.stringify(this.value) === JSON.stringify(this.#empty);
  }

  get isBusy(): boolean {
    return this.#sending !== undefined;
  }

  change(value: Value): void {
    this.value = value;
    this.isSent = false;
    this.#onChange();
  }

  /** Sends what is typed, once at a time; it stays until the centre has it. */
  async send(call: (value: Value, signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    const sending = new AbortController();
    this.#sending = sending;
    this.isSent = false;
    this.error = undefined;
    this.#onChange();
    try {
      await call(this.value, sending.signal);
      this.isSent = true;
      this.value = this.#empty;
    } catch (error) {
      // Given up: nobody waits to read about it.
      if (!sending.signal.aborted) this.error = error;
    } finally {
      if (this.#sending === sending) this.#sending = undefined;
      this.#onChange();
    }
  }

  /** Gives up waiting for the answer. */
  stop(): void {
    this.#sending?.abort();
    this.#sending = undefined;
    this.#onChange();
  }
}
