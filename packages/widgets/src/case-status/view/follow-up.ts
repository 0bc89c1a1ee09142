/** A small form under an open case: what is typed, whether it is on its way and how it went. */
export class FollowUp<Value> {
  value: Value;
  error: unknown;
  isBusy = false;
  isSent = false;

  readonly #empty: Value;
  readonly #onChange: () => void;

  constructor(empty: Value, onChange: () => void) {
    this.value = empty;
    this.#empty = empty;
    this.#onChange = onChange;
  }

  change(value: Value): void {
    this.value = value;
    this.isSent = false;
    this.#onChange();
  }

  /** Sends what is typed, once at a time; it stays until the centre has it. */
  async send(call: (value: Value) => Promise<void>, signal: AbortSignal): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.isSent = false;
    this.error = undefined;
    this.#onChange();
    try {
      await call(this.value);
      this.isSent = true;
      this.value = this.#empty;
    } catch (error) {
      // Taken out of the page: nobody is there to read about it.
      if (!signal.aborted) this.error = error;
    } finally {
      this.isBusy = false;
      this.#onChange();
    }
  }
}
