import type { QrCode, Sheet, SheetLine } from '../../sheet/sheet.ts';
import type { ReceiptActionsMessages } from '../locale/receipt-actions.th.ts';

/** What a receipt says, on screen and off it. */
export interface ReceiptContent {
  readonly lines: readonly SheetLine[];
  /** By when the centre means to answer. */
  readonly due: string;
  /** Where the case is followed, and what that page is called. */
  readonly status: { readonly label: string; readonly address: string };
}

/** A receipt as it is copied, printed and drawn. */
export function receiptSheet(
  { lines, due, status }: ReceiptContent,
  words: ReceiptActionsMessages,
  qr: QrCode,
): Sheet {
  return {
    title: words.title,
    lines,
    notes: [due, `${status.label}: ${status.address}`, words.holdsCode],
    scan: { qr, note: words.scan },
  };
}
