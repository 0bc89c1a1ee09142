import type { QrCode, Sheet } from '../../sheet/sheet.ts';
import type { ReceiptContent } from './receipt.ts';
import type { ReceiptActionsWords } from './receipt-actions.th.ts';

/** A receipt as it is copied, printed and drawn. */
export function receiptSheet(
  { lines, due, status }: ReceiptContent,
  words: ReceiptActionsWords,
  qr: QrCode,
): Sheet {
  return {
    title: words.title,
    lines,
    notes: [due, `${status.label}: ${status.address}`, words.holdsCode],
    scan: { qr, note: words.scan },
  };
}
