/**
 * Something could not be done; the reader has been told what to do. It bubbles and crosses shadow
 * roots, because the bare script tag puts every element into the hub's. It carries nothing personal.
 */
export class DamrongErrorEvent extends Event {
  /** An error code of the contract, `input_invalid` for what is to be mended in the form. */
  readonly code: string;

  constructor(code: string) {
    super('damrong-error', { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'damrong-error': DamrongErrorEvent;
  }
}
