import type { ReactiveController } from 'lit';

/**
 * What one button sends: one call at a time, whose answer may be given up. Registered as a controller
 * of its element it gives up by itself when the element leaves the page, and when the page comes back
 * from the browser's memory, which no request survives.
 */
export class Submission implements ReactiveController {
  readonly #onChange: () => void;
  #running: AbortController | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  /**
   * Makes the call unless another one is under way.
   *
   * @returns undefined where nothing was called, and where the answer was given up
   * @throws whatever the call throws
   */
  async run<Answer>(call: (signal: AbortSignal) => Promise<Answer>): Promise<Answer | undefined> {
    if (this.isBusy) return undefined;
    const running = new AbortController();
    const { signal } = running;
    this.#running = running;
    this.#onChange();
    try {
      return await call(signal);
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    } finally {
      this.#running = undefined;
      this.#onChange();
    }
  }

  /** Gives up waiting for the answer. The centre may have taken what was sent. */
  stop(): void {
    this.#running?.abort();
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPageShow);
    this.stop();
  }

  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.stop();
  };
}
