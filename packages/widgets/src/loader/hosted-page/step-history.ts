import { stepIds as complaintSteps } from '../../complaint-form/fields.ts';
import type { DamrongStepEvent } from '../../element/element-events.ts';
import { stepIds as opinionSteps } from '../../opinion-form/fields.ts';
import { stepIds as volunteerSteps } from '../../volunteer-form/fields.ts';

interface SteppedForm extends HTMLElement {
  readonly unsaved: boolean;
  showStep(step: string): boolean;
}

const stepsOf: Readonly<Record<string, readonly string[]>> = {
  'damrong-complaint-form': complaintSteps,
  'damrong-opinion-form': opinionSteps,
  'damrong-volunteer-form': volunteerSteps,
};

/**
 * Lets the browser's own back and forward move between the steps of the page's form. The entry of a
 * step lies as deep as the step is far, so that back is always one step back, however the reader
 * came there. Where form and history differ, history follows the form. A receipt has no step to go
 * back to, and one entry before it, on which back asks whether it was kept.
 */
export class StepHistory {
  #form: SteppedForm | undefined;
  #steps: readonly string[] = [];
  /** How far the form is. */
  #at = 0;
  /** How far it has been. */
  #furthest = 0;
  #isReceipt = false;
  /** Our own way through the history has not arrived yet. */
  #isMoving = false;

  follow(): void {
    const page = document.documentElement;
    page.addEventListener('damrong-step', this.#onStep);
    addEventListener('popstate', this.#onPop);
    // A page that was loaded again stands where it stood, while its form begins anew.
    this.#align();
  }

  readonly #onStep = (event: DamrongStepEvent): void => {
    const form = event.target as SteppedForm;
    this.#form = form;
    this.#steps = stepsOf[form.localName] ?? [];
    const before = this.#isReceipt ? 0 : this.#furthest;
    this.#isReceipt = event.step === 'receipt';
    this.#at = this.#isReceipt ? 1 : Math.max(0, this.#steps.indexOf(event.step));
    this.#furthest = this.#isReceipt ? 1 : Math.max(before, this.#at);
    this.#align();
  };

  readonly #onPop = (): void => {
    const isOwn = this.#isMoving;
    this.#isMoving = false;
    const wanted = depth();
    const step = this.#steps[wanted];
    if (isOwn || wanted === this.#at || step === undefined || wanted > this.#furthest) {
      this.#align();
    } else if (this.#isReceipt && !this.#form?.unsaved) {
      history.back();
    } else if (this.#form?.showStep(step) !== true) {
      // A case that is on its way has no step to go back to either.
      this.#align();
    }
  };

  #align(): void {
    if (this.#isMoving) return;
    const from = depth();
    for (let next = from + 1; next <= this.#at; next += 1) {
      history.pushState({ damrongStep: next }, '');
    }
    if (from <= this.#at) return;
    this.#isMoving = true;
    history.go(this.#at - from);
  }
}

/** How many steps lie behind the entry that is shown. */
function depth(): number {
  const state = history.state as { damrongStep?: unknown } | null;
  return typeof state?.damrongStep === 'number' ? state.damrongStep : 0;
}
