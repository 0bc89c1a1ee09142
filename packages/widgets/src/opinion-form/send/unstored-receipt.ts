import { OpenReceipt } from '../../form/receipt/open-receipt.ts';

/**
 * A receipt that nobody has to keep and no storage holds: a tab that remembers would tell the next
 * reader of the device that somebody has just given an opinion.
 */
export class UnstoredReceipt<Shown extends object> extends OpenReceipt<Shown> {
  override open(shown: Shown): void {
    this.shown = shown;
    this.isSaved = true;
  }

  override store(): void {
    // Nowhere.
  }
}
