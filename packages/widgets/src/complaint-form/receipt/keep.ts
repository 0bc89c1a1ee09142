import { html, nothing, type TemplateResult } from 'lit';
import { choiceCard } from '../../field/choice-field.ts';
import { printSheet } from '../../sheet/print-sheet.ts';
import type { QrCode, Sheet } from '../../sheet/sheet.ts';
import { addStyles } from '../../style/add-styles.ts';
import { keepTh, type KeepMessages } from '../locale/keep.th.ts';
import type { FiledCase } from '../steps/filing.ts';
import type { LateForm } from '../steps/late-form.ts';
import { keepStyles } from './keep.styles.ts';
import { copyText } from './copy-text.ts';
import { lineAddress } from './line-address.ts';
import { qrCode } from './qr-code.ts';
import { drawReceipt } from './receipt-picture.ts';
import { savePicture } from './save-picture.ts';
import { sheetText } from './sheet-text.ts';

const styled = new WeakSet<object>();

/** Ways to keep a receipt that nobody needs before there is one: a late chunk of their own. */
export class Keep {
  readonly #form: LateForm;
  readonly #filed: FiledCase;
  #withCode = false;
  #drawn: { readonly address: string; readonly qr: QrCode } | undefined;

  constructor(form: LateForm, filed: FiledCase) {
    this.#form = form;
    this.#filed = filed;
    const { renderRoot: root } = form.host;
    if (!styled.has(root)) addStyles(root as ShadowRoot, keepStyles);
    styled.add(root);
  }

  /** @param address the status page of this case, for the QR code on what is kept */
  render(receipt: Sheet, address: string): TemplateResult {
    const words = this.#words;
    const { renderRoot, language } = this.#form.host;
    const qr = this.#draw(address);
    const notes = [...receipt.notes, words.holdsCode];
    const sheet = { ...receipt, notes, scan: { qr, note: words.scan } };
    const picture = () => drawReceipt(sheet, language);
    const save = async () => {
      savePicture(await picture(), renderRoot);
    };
    const share = async () => {
      const files = [await picture()];
      // A reader who closes the list of apps has not failed at anything.
      await navigator.share({ files }).catch(() => undefined);
    };
    return html`<div class="actions screen">
      ${this.#button(words.copy, () => this.#copy(sheet))}
      ${this.#button(words.save, save, words.saved)}
      ${sharesPictures() ? this.#button(words.share, share) : nothing}
      ${this.#button(words.print, () => printSheet(sheet, language, renderRoot))}
    </div>`;
  }

  /** What leads to the status page from another device. */
  renderWays(address: string): TemplateResult {
    return html`${this.#renderLine(address)} ${this.#renderScan(this.#draw(address))}`;
  }

  get #words(): KeepMessages {
    return this.#form.words.keep ?? keepTh;
  }

  #draw(address: string): QrCode {
    if (this.#drawn?.address !== address) this.#drawn = { address, qr: qrCode(address) };
    return this.#drawn.qr;
  }

  #renderLine(address: string): TemplateResult {
    const words = this.#words;
    const { center, number, code } = this.#form.words.receipt;
    const text = [
      center,
      `${number}: ${this.#filed.number}`,
      ...(this.#withCode ? [`${code}: ${this.#filed.code}`] : []),
      address,
    ].join('\n');
    const withCode = { value: 'with-code', label: words.withCode, hint: words.withCodeHint };
    return html`<div class="screen line">
      ${choiceCard('checkbox', 'with-code', 'with-code', withCode, this.#withCode, (isOn) => {
        this.#withCode = isOn;
        this.#form.host.requestUpdate();
      })}
      <div class="actions">
        <a
          class="button secondary"
          href=${lineAddress(text)}
          target="_blank"
          rel="noopener noreferrer"
          >${this.#withCode ? words.lineWithCode : words.line}</a
        >
      </div>
    </div>`;
  }

  #renderScan({ path, size }: QrCode): TemplateResult {
    return html`<div class="scan">
      <svg viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${this.#words.qr}>
        <path d=${path} />
      </svg>
      <p>${this.#words.scan}</p>
      <p>${this.#words.holdsCode}</p>
    </div>`;
  }

  #button(label: string, act: () => Promise<void>, done = ''): TemplateResult {
    const press = async () => {
      try {
        await act();
        if (done !== '') this.#form.noteOnReceipt(done);
      } catch {
        this.#form.noteOnReceipt(this.#words.failed);
      }
    };
    return html`<button class="button secondary" type="button" @click=${press}>${label}</button>`;
  }

  async #copy(sheet: Sheet): Promise<void> {
    const done = await copyText(sheetText(sheet), this.#form.host.renderRoot);
    this.#form.noteOnReceipt(done ? this.#words.copied : this.#words.copyFailed);
  }
}

function sharesPictures(): boolean {
  const picture = new File([], 'receipt.png', { type: 'image/png' });
  return 'canShare' in navigator && navigator.canShare({ files: [picture] });
}
