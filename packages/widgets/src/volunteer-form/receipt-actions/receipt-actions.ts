import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../complaint-form/receipt/copy-text.ts';
import { drawReceipt } from '../../complaint-form/receipt/receipt-picture.ts';
import { savePicture } from '../../complaint-form/receipt/save-picture.ts';
import { sheetText } from '../../complaint-form/receipt/sheet-text.ts';
import type { FormFeature } from '../../form/feature.ts';
import { printSheet } from '../../sheet/print-sheet.ts';
import type { SignUpReceipt } from '../send/volunteer-steps.ts';

/** Ways to keep reference and code, which nobody needs before there are any: a chunk of its own. */
export class ReceiptActions implements FormFeature {
  readonly #form: SignUpReceipt;

  constructor(form: SignUpReceipt) {
    this.#form = form;
  }

  render(slot: string): TemplateResult | undefined {
    const form = this.#form;
    const confirmation = form.receiptDocument;
    if (slot !== 'receipt' || confirmation === undefined) return undefined;
    const { renderRoot } = form.host;
    const { language } = form;
    const words = form.words.form;
    const sheet = { ...confirmation, notes: [...confirmation.notes, words.holdsCode] };
    const picture = () => drawReceipt(sheet, language);
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
    return html`<div class="actions screen ways-to-keep">
      ${this.#button(words.copy, copy)} ${this.#button(words.save, save)}
      ${sharesPictures() ? this.#button(words.share, share) : nothing}
      ${this.#button(words.print, print)}
    </div>`;
  }

  #button(label: string, act: () => Promise<string>): TemplateResult {
    const form = this.#form;
    const press = async () => {
      form.noteOnReceipt(await act().catch(() => form.words.form.keepFailed));
    };
    return html`<button class="button secondary" type="button" @click=${press}>${label}</button>`;
  }
}

function sharesPictures(): boolean {
  const picture = new File([], 'receipt.png', { type: 'image/png' });
  return 'canShare' in navigator && navigator.canShare({ files: [picture] });
}
