/** One call at a time, whose answer may be given up. */
export class OwnCall {
  readonly #onChange: () => void;
  #running: AbortController | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /**
   * @returns undefined when it was given up before the answer came
   * @throws DamrongError
   */
  async run<Answer>(call: (signal: AbortSignal) => Promise<Answer>): Promise<Answer | undefined> {
    const running = new AbortController();
    this.#running = running;
    this.#onChange();
    try {
      return await call(running.signal);
    } catch (error) {
      if (running.signal.aborted) return undefined;
      throw error;
    } finally {
      if (this.#running === running) this.#running = undefined;
      this.#onChange();
    }
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#onChange();
  }
}
