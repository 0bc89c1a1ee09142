import type { ReactiveControllerHost } from 'lit';
import { RemoteData } from './remote-data.ts';

/**
 * A feature whose code comes when it is wanted. What has come takes part as `part`; until then only
 * this stands in the form: it sees when the code is wanted, and knows whether it is on its way or
 * could not be had. Extend it where something stands in the form before the code has come.
 */
export class LazyFeature<Part> {
  readonly #code: RemoteData<Part>;
  readonly #isWanted: () => boolean;

  /**
   * @param load fetches the chunk and makes the part
   * @param isWanted whether the draft needs it now; without it only a press fetches it
   */
  constructor(
    host: ReactiveControllerHost,
    load: () => Promise<Part>,
    isWanted: () => boolean = () => false,
  ) {
    this.#code = new RemoteData(load, () => {
      host.requestUpdate();
    });
    this.#isWanted = isWanted;
  }

  get part(): Part | undefined {
    return this.#code.value;
  }

  get hasFailed(): boolean {
    return this.#code.hasFailed;
  }

  get isLoading(): boolean {
    return this.#code.isLoading;
  }

  /** Fetches the code where the draft needs it. A failure waits until somebody presses for it. */
  update(): void {
    if (this.#isWanted()) this.#code.want();
  }

  /** Fetches the code for somebody who has pressed for it; undefined where it cannot be had. */
  load(): Promise<Part | undefined> {
    return this.#code.load();
  }

  /** Lets the part go; the next draft begins with another one. */
  forget(): void {
    this.#code.forget();
  }
}
