import type { CaseView } from '@damrong/contract';

type Watch = (signal: AbortSignal) => AsyncIterable<CaseView>;

/** Keeps an open case up to date while its page is looked at, and rests while it is hidden. */
export class LiveCase {
  readonly #watch: Watch;
  readonly #onView: (view: CaseView) => void;
  #running: AbortController | undefined;

  constructor(watch: Watch, onView: (view: CaseView) => void) {
    this.#watch = watch;
    this.#onView = onView;
  }

  start(): void {
    document.addEventListener('visibilitychange', this.#follow);
    this.#follow();
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.#follow);
    this.#pause();
  }

  readonly #follow = (): void => {
    if (document.visibilityState === 'hidden') this.#pause();
    else if (this.#running === undefined) void this.#run();
  };

  #pause(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  async #run(): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    try {
      for await (const view of this.#watch(running.signal)) {
        if (running.signal.aborted) return;
        this.#onView(view);
      }
    } catch {
      // It stays as it was opened; looking it up again says what is wrong.
    }
  }
}
