import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../complaint-form/receipt/copy-text.ts';
import { drawReceipt } from '../../complaint-form/receipt/receipt-picture.ts';
import { savePicture } from '../../complaint-form/receipt/save-picture.ts';
import { sheetText } from '../../complaint-form/receipt/sheet-text.ts';
import { printSheet } from '../../sheet/print-sheet.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import type { LateForm } from '../send/late-form.ts';

/** Ways to keep reference and code, which nobody needs before there are any: a chunk of its own. */
export function keepWays(form: LateForm, confirmation: Sheet): TemplateResult {
  const { renderRoot } = form.host;
  const { language } = form;
  const words = form.words.send;
  const sheet = { ...confirmation, notes: [...confirmation.notes, words.holdsCode] };
  const picture = () => drawReceipt(sheet, language);
  const button = (label: string, act: () => Promise<string>) => {
    const press = async () => {
      form.noteOnReceipt(await act().catch(() => words.keepFailed));
    };
    return html`<button class="button quiet" type="button" @click=${press}>${label}</button>`;
  };
  const copy = async () => {
    const done = await copyText(sheetText(sheet), renderRoot);
    return done ? words.copied : words.copyFailed;
  };
  const save = async () => {
    savePicture(await picture(), renderRoot);
    return words.saved;
  };
  const share = async () => {
    const files = [await picture()];
    // A reader who closes the list of apps has not failed at anything.
    await navigator.share({ files }).catch(() => undefined);
    return '';
  };
  const print = async () => {
    await printSheet(sheet, language, renderRoot);
    return '';
  };
  return html`${button(words.copy, copy)} ${button(words.save, save)}
  ${sharesPictures() ? button(words.share, share) : nothing} ${button(words.print, print)}`;
}

function sharesPictures(): boolean {
  const picture = new File([], 'receipt.png', { type: 'image/png' });
  return 'canShare' in navigator && navigator.canShare({ files: [picture] });
}
