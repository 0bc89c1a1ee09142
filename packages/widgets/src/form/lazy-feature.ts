import type { ReactiveControllerHost } from 'lit';
import { RemoteData } from './remote-data.ts';

/**
 * A feature whose code comes when it is wanted. What has come takes part as `part`; until then only
 * this stands in the form: it sees when the code is wanted, and knows whether it is on its way or
 * could not be had. Extend it where something stands in the form before the code has come.
 */
export class LazyFeature<Part> extends RemoteData<Part> {
  readonly #isWanted: (() => boolean) | undefined;

  /**
   * @param load fetches the chunk and makes the part
   * @param isWanted whether the draft needs it now; without it only a press fetches it
   */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>, isWanted?: () => boolean) {
    super(load, () => {
      host.requestUpdate();
    });
    this.#isWanted = isWanted;
  }

  get part(): Part | undefined {
    return this.value;
  }

  /** Fetches the code where the draft needs it. A failure waits until somebody presses for it. */
  update(): void {
    if (this.#isWanted?.()) this.want();
  }

  /** Code is not given up: an element that was taken out may come back. */
  override stop(): void {}
}
