import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OpenPage } from './page-entry.ts';
import { hasUnsavedChanges } from './unsaved-changes.ts';

/**
 * Keeps the address and what is shown in step; plain links inside the host need no handler. Where a
 * form would lose what was typed, a move waits until the officer agrees to it.
 */
export class Router implements ReactiveController {
  /** What the address shows; undefined where there is no such page. */
  page: OpenPage | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #open: (url: URL) => OpenPage | undefined;
  readonly #mayLose: () => Promise<boolean>;
  /** Where the shown page stands among the desk's entries of the history. */
  #index = indexOfEntry();
  /** What the next step through the history is for, where it is our own. */
  #step: 'taking-back' | 'agreed' | undefined;

  /**
   * @param open finds the page at an address
   * @param mayLose asks the officer whether what was typed may go
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    open: (url: URL) => OpenPage | undefined,
    mayLose: () => Promise<boolean>,
  ) {
    this.#host = host;
    this.#open = open;
    this.page = open(new URL(location.href));
    this.#mayLose = mayLose;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPop);
    this.#host.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPop);
    this.#host.removeEventListener('click', this.#onClick);
  }

  go(href: string): void {
    if (hasUnsavedChanges()) void this.#goIfAgreed(href);
    else this.#move(href);
  }

  async #goIfAgreed(href: string): Promise<void> {
    if (await this.#mayLose()) this.#move(href);
  }

  #move(href: string): void {
    this.#index += 1;
    history.pushState({ index: this.#index }, '', href);
    scrollTo(0, 0);
    this.#show();
  }

  #show(): void {
    this.page = this.#open(new URL(location.href));
    this.#host.requestUpdate();
  }

  /** The browser asks nobody before it steps through the history: the step is taken back first. */
  readonly #onPop = (): void => {
    const step = this.#step;
    this.#step = undefined;
    if (step === 'taking-back') return;
    const index = indexOfEntry();
    const steps = index - this.#index;
    if (step !== 'agreed' && steps !== 0 && hasUnsavedChanges()) {
      this.#step = 'taking-back';
      history.go(-steps);
      void this.#stepIfAgreed(steps);
      return;
    }
    this.#index = index;
    this.#show();
  };

  async #stepIfAgreed(steps: number): Promise<void> {
    if (!(await this.#mayLose())) return;
    this.#step = 'agreed';
    history.go(steps);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link === undefined || link.target !== '' || link.origin !== location.origin) return;
    event.preventDefault();
    this.go(link.href);
  };
}

/** Entries that the desk has not written are its first. */
function indexOfEntry(): number {
  const state = history.state as { index?: unknown } | null;
  return typeof state?.index === 'number' ? state.index : 0;
}
