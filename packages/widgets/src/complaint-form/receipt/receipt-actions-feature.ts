import { loadChunk } from '../../chunk/load-chunk.ts';
import { LazyFeature } from '../../form/lazy-feature.ts';
import type { ComplaintFeature, ComplaintForm } from '../context.ts';
import { receiptActionsChunk } from './receipt-actions.chunk.ts';
import type { ReceiptActions } from './receipt-actions.ts';
import { receiptContent } from './receipt.ts';

/** What can be done with a receipt; its code comes once there is one. */
export class ReceiptActionsFeature extends LazyFeature<ReceiptActions> implements ComplaintFeature {
  readonly #form: ComplaintForm;

  constructor(form: ComplaintForm) {
    const { receipt } = form;
    super(
      form.host,
      async () => {
        const { ReceiptActions } = await loadChunk(receiptActionsChunk);
        return new ReceiptActions(form, receiptContent);
      },
      // What this tab showed before it was loaded again is shown by the same code.
      () => receipt.shown !== undefined || Boolean(receipt.stored),
    );
    this.#form = form;
  }

  override update(): void {
    super.update();
    const { isDone, receipt } = this.#form;
    if (this.hasFailed && isDone) receipt.note ||= this.#form.words.receipt.actionsMissing;
  }
}
