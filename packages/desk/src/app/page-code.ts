import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PageEntry } from './page-entry.ts';

type CodeState = 'coming' | 'here' | 'failed';

/**
 * Brings the code of pages: of the one that is shown at once, of the others after it, so that a page
 * can still be opened when the line breaks, or when the center has a newer release meanwhile.
 */
export class PageCode implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #states = new Map<PageEntry, CodeState>();
  #shown: PageEntry | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  stateOf(entry: PageEntry): CodeState {
    return this.#states.get(entry) ?? 'coming';
  }

  /** Brings the page that is shown from now on; what could not be had before is tried again. */
  show(entry: PageEntry): void {
    if (entry !== this.#shown) this.bring(entry);
    this.#shown = entry;
  }

  bring(entry: PageEntry): void {
    const state = this.#states.get(entry);
    if (state === 'coming' || state === 'here') return;
    this.#set(entry, 'coming');
    entry.load().then(
      () => {
        this.#set(entry, 'here');
      },
      () => {
        this.#set(entry, 'failed');
      },
    );
  }

  #set(entry: PageEntry, state: CodeState): void {
    this.#states.set(entry, state);
    this.#host.requestUpdate();
  }
}
