/**
 * Knows what has the focus in one element, and gives it back when the page has moved the element: the
 * browser takes the focus from all that leaves its place, and who is typing would type into nothing.
 */
export class HeldFocus {
  #held: Element | null;

  constructor(root: ShadowRoot) {
    this.#held = root.activeElement;
    root.addEventListener('focusin', () => {
      this.#held = root.activeElement;
    });
    // Chromium tells what is taken out of the page that it has lost the focus. By the next microtask
    // what is only moved stands again and has it back; where it is still away nothing is known yet.
    root.addEventListener('focusout', () => {
      queueMicrotask(() => {
        if (root.isConnected) this.#held = root.activeElement;
      });
    });
  }

  giveBack(): void {
    const held = this.#held;
    // An element of ours in this one does so itself; what the page has focused meanwhile keeps it.
    const isOurs = held instanceof HTMLElement && !held.localName.startsWith('damrong-');
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (isOurs && isFree) held.focus({ preventScroll: true });
  }

  forget(): void {
    this.#held = null;
  }
}
