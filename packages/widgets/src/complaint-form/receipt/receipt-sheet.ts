import { formatThaiDate, type Lang } from '@damrong/contract';
import type { ReceiptMessages } from '../locale/receipt.th.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import type { FiledCase } from '../steps/filing.ts';

/** A receipt as it is copied, printed and drawn. */
export function receiptSheet(
  filed: FiledCase,
  words: ReceiptMessages,
  category: string,
  lang: Lang,
): Sheet {
  return {
    title: words.center,
    lines: [
      { label: words.number, value: filed.number, isKey: true },
      { label: words.code, value: filed.code, isKey: true },
      { label: words.about, value: category },
      { label: words.receivedAt, value: formatThaiDate(filed.receivedAt, lang, 'with-time') },
    ],
    notes: [dueText(filed, words, lang), words.keepSafe],
  };
}

/** By when the centre means to answer. */
export function dueText({ dueOn }: FiledCase, words: ReceiptMessages, lang: Lang): string {
  return dueOn === null ? words.noDueDate : words.dueOn(formatThaiDate(dueOn, lang));
}
