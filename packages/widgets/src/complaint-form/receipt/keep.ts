import { printSheet } from '../../sheet/print-sheet.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { drawReceipt } from './receipt-picture.ts';
import { savePicture } from './save-picture.ts';

/** Ways to keep a receipt that nobody needs before there is one: a late chunk of their own. */
export const ways = {
  async save(sheet: Sheet, lang: string, root: ParentNode): Promise<void> {
    savePicture(await drawReceipt(sheet, lang), root);
  },

  async share(sheet: Sheet, lang: string): Promise<void> {
    const files = [await drawReceipt(sheet, lang)];
    // A reader who closes the list of apps has not failed at anything.
    await navigator.share({ files }).catch(() => undefined);
  },

  print: printSheet,
};
