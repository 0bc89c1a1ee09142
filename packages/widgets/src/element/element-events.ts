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

/**
 * The reader has come to another step of a form. It bubbles and crosses shadow roots, because the
 * bare script tag puts every element into the hub's. It carries nothing personal.
 */
export class DamrongStepEvent extends Event {
  /** Name of the step, as the form's own page lists them. */
  readonly step: string;

  constructor(step: string) {
    super('damrong-step', { bubbles: true, composed: true });
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'damrong-error': DamrongErrorEvent;
    'damrong-step': DamrongStepEvent;
  }
}
