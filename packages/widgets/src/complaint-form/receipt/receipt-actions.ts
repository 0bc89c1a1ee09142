import { html, nothing, type TemplateResult } from 'lit';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { choiceCard } from '../../field/choice-field.ts';
import type { QrCode } from '../../sheet/sheet.ts';
import { addStyles } from '../../style/add-styles.ts';
import { receiptActionsTh, type ReceiptActionsMessages } from '../locale/receipt-actions.th.ts';
import { nearChunk } from '../near/near.chunk.ts';
import type { FiledCase } from '../steps/filing.ts';
import type { LateForm } from '../steps/late-form.ts';
import { actionButtons } from '../../form/receipt/action-buttons.ts';
import { keepReceipt, leaveQuestion, restoreReceipt } from '../../form/receipt/leave-question.ts';
import { qrCode } from './qr-code.ts';
import { receiptActionsStyles } from './receipt-actions.styles.ts';
import { receiptSheet, type ReceiptContent } from './receipt-sheet.ts';

const styled = new WeakSet<object>();

/** Shows the receipt that this tab showed before it was loaded again. */
export async function recall(form: LateForm): Promise<void> {
  const filed = restoreReceipt(form.receipt);
  if (filed === undefined) return;
  const similar = filed.isFollowed ? await loadChunk(nearChunk).catch(() => undefined) : undefined;
  form.showReceipt(similar?.followerReceipt(form, filed) ?? filed);
}

/** What can be done with a receipt, which nobody needs before there is one: a late chunk of its own. */
export class ReceiptActions {
  readonly #form: LateForm;
  readonly #filed: FiledCase;
  #withCode = false;
  #drawn: { readonly address: string; readonly qr: QrCode } | undefined;

  constructor(form: LateForm, filed: FiledCase) {
    this.#form = form;
    this.#filed = filed;
    const { renderRoot: root } = form.host;
    if (!styled.has(root)) addStyles(root as ShadowRoot, receiptActionsStyles);
    styled.add(root);
  }

  renderQuestion(): TemplateResult | undefined {
    return leaveQuestion(this.#form.receipt, this.#words);
  }

  render(content: ReceiptContent): TemplateResult {
    const { host, receipt } = this.#form;
    const { address } = content.status;
    const sheet = receiptSheet(content, this.#words, this.#draw(address));
    return actionButtons(host, receipt, sheet, this.#words, this.#renderLine(address));
  }

  /** What stands below the buttons: what LINE gets, and the way from another device. */
  renderMore({ status }: ReceiptContent): TemplateResult {
    const { host, receipt } = this.#form;
    const words = this.#words;
    const withCode = { value: 'with-code', label: words.withCode, hint: words.withCodeHint };
    const { path, size } = this.#draw(status.address);
    return html`<div class="screen">
        ${choiceCard('checkbox', 'with-code', 'with-code', withCode, this.#withCode, (isOn) => {
          this.#withCode = isOn;
          host.requestUpdate();
        })}
      </div>
      ${receipt.stored ? html`<p class="muted screen">${words.inTab}</p>` : nothing}
      <div class="scan">
        <svg viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${words.qr}>
          <path d=${path} />
        </svg>
        <p>${words.scan}</p>
        <p>${words.holdsCode}</p>
      </div>`;
  }

  get #words(): ReceiptActionsMessages {
    return this.#form.words.receiptActions ?? receiptActionsTh;
  }

  #draw(address: string): QrCode {
    if (this.#drawn?.address !== address) this.#drawn = { address, qr: qrCode(address) };
    return this.#drawn.qr;
  }

  /** Opens LINE with a text ready; the reader picks in LINE who gets it. */
  #renderLine(address: string): TemplateResult {
    const words = this.#words;
    const { number, code } = this.#form.words.receipt;
    const text = [
      words.title,
      `${number}: ${this.#filed.number}`,
      ...(this.#withCode ? [`${code}: ${this.#filed.code}`] : []),
      address,
    ].join('\n');
    // Without the code nothing is kept: the number alone opens no case.
    const send = () => {
      if (this.#withCode) keepReceipt(this.#form.receipt);
    };
    return html`<a
      class="button secondary"
      href=${`https://line.me/R/share?text=${encodeURIComponent(text)}`}
      target="_blank"
      rel="noopener noreferrer"
      @click=${send}
      >${this.#withCode ? words.lineWithCode : words.line}</a
    >`;
  }
}
