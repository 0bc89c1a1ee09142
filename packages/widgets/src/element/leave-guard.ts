/** A page that has just opened the telephone or the mail program has gone nowhere. */
const callMs = 1000;

/**
 * Lets the browser ask before a page goes with which something would be lost. It listens only while
 * there is something: Firefox keeps no page with such a listener for its back button.
 */
export class LeaveGuard {
  readonly #isNeeded: () => boolean;
  #calledAt = -callMs;

  constructor(isNeeded: () => boolean) {
    this.#isNeeded = isNeeded;
  }

  update(): void {
    const turn = this.#isNeeded() ? addEventListener : removeEventListener;
    turn('beforeunload', this.#ask);
    turn('click', this.#noteCall, true);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (event.timeStamp - this.#calledAt < callMs || !this.#isNeeded()) return;
    event.preventDefault();
    // Chrome before 119 and Safari ask for this one alone.
    event.returnValue = true;
  };

  // Chromium takes `tel:191` for leaving the page; nobody in danger is asked a question first.
  readonly #noteCall = (event: Event): void => {
    const [pressed] = event.composedPath();
    const link = pressed instanceof Element && pressed.closest<HTMLAnchorElement>('a[href]');
    if (link && !link.protocol.startsWith('http')) this.#calledAt = event.timeStamp;
  };
}
