import type { TemplateResult } from 'lit';
import type { FormFeature } from '../../form/feature.ts';
import { actionButtons } from '../../form/receipt/action-buttons.ts';
import { leaveQuestion, restoreReceipt } from '../../form/receipt/leave-question.ts';
import type { SignUpReceipt } from '../send/volunteer-steps.ts';

/** What can be done with reference and code, which nobody needs before there are any: a chunk. */
export class ReceiptActions implements FormFeature {
  readonly #form: SignUpReceipt;

  constructor(form: SignUpReceipt) {
    this.#form = form;
    const { receipt } = form;
    const stored = receipt.shown === undefined ? restoreReceipt(receipt) : undefined;
    if (stored !== undefined) form.showReceipt(stored);
  }

  render(slot: string): TemplateResult | undefined {
    const { host, receipt, words } = this.#form;
    if (slot === 'leaving') return leaveQuestion(receipt, words.form);
    const { confirmation } = this.#form;
    if (slot !== 'actions' || confirmation === undefined) return undefined;
    const notes = [...confirmation.notes, words.form.holdsCode];
    return actionButtons(host, receipt, { ...confirmation, notes }, words.form);
  }
}
