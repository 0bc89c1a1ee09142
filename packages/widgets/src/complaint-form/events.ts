import type { StepId } from './steps.ts';

// The bare script tag puts the form into the hub's shadow root, so a page that counts filed cases
// hears of them only when these events bubble and cross it. They carry nothing personal.
const heardByThePage = { bubbles: true, composed: true };

/** The reader has come to another step. */
export class DamrongStepEvent extends Event {
  readonly step: StepId;

  constructor(step: StepId) {
    super('damrong-step', heardByThePage);
    this.step = step;
  }
}

/** The centre has the case. The access code is only shown to the reader. */
export class DamrongCaseFiledEvent extends Event {
  readonly number: string;

  constructor(number: string) {
    super('damrong-case-filed', heardByThePage);
    this.number = number;
  }
}
