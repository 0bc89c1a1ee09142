import { css, html, nothing, type TemplateResult } from 'lit';
import { choiceCard } from '../../field/choice-field.ts';
import { actionButtons } from '../../form/receipt/action-buttons.ts';
import { leaveQuestion, markSaved, restoreReceipt } from '../../form/receipt/leave-question.ts';
import type { PrintDocument, QrCode } from '../../print-document/print-document.ts';
import { qrCode } from '../../print-document/qr-code.ts';
import { addStyles } from '../../style/add-styles.ts';
import type { ComplaintFeature, ComplaintForm, ComplaintSlot, FiledCase } from '../context.ts';
import { type ReceiptActionsMessages, receiptActionsTh } from './receipt-actions.th.ts';
import type { ReceiptContent } from './receipt.ts';

/** Looks of what can be done with a receipt. */
const receiptActionsStyles = css`
  .scan {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: center;
  }
  .scan svg {
    width: 9em;
    border-radius: var(--_radius);
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
  .scan p {
    flex: 1 1 12em;
  }
`;

const styled = new WeakSet<object>();

/** What can be done with a receipt, which nobody needs before there is one: a chunk of its own. */
export class ReceiptActions implements ComplaintFeature {
  readonly #form: ComplaintForm;
  readonly #contentOf: (form: ComplaintForm, filed: FiledCase) => ReceiptContent;
  #shown: FiledCase | undefined;
  #withCode = false;
  #drawn: { readonly address: string; readonly qr: QrCode } | undefined;

  /** @param contentOf handed over, because everybody's part of the form has it */
  constructor(
    form: ComplaintForm,
    contentOf: (form: ComplaintForm, filed: FiledCase) => ReceiptContent,
  ) {
    this.#form = form;
    this.#contentOf = contentOf;
    const { renderRoot: root } = form.host;
    if (!styled.has(root)) addStyles(root as ShadowRoot, receiptActionsStyles);
    styled.add(root);
    // Shows what this tab showed before it was loaded again.
    const stored = form.isDone ? undefined : restoreReceipt(form.receipt);
    if (stored !== undefined) form.showReceipt(stored);
  }

  update(): void {
    const { shown } = this.#form.receipt;
    // What was chosen for one receipt is not chosen for the next.
    if (shown !== this.#shown) this.#withCode = false;
    this.#shown = shown;
  }

  render(slot: ComplaintSlot): TemplateResult | undefined {
    const { receipt } = this.#form;
    const { shown } = receipt;
    if (shown === undefined) return undefined;
    switch (slot) {
      case 'leaving':
        return leaveQuestion(receipt, this.#words);
      case 'actions':
        return this.#renderActions(shown);
      case 'status':
        return this.#renderStatus(shown);
      default:
        return undefined;
    }
  }

  #renderActions(shown: FiledCase): TemplateResult {
    const { host, receipt } = this.#form;
    const content = this.#contentOf(this.#form, shown);
    const { address } = content.status;
    const printed = receiptDocument(content, this.#words, this.#draw(address));
    return actionButtons(host, receipt, printed, this.#words, this.#renderLine(shown, address));
  }

  /** What stands below the buttons: what LINE gets, and the way from another device. */
  #renderStatus(shown: FiledCase): TemplateResult {
    const { host, receipt } = this.#form;
    const words = this.#words;
    const withCode = { value: 'with-code', label: words.withCode, hint: words.withCodeHint };
    const { path, size } = this.#draw(this.#contentOf(this.#form, shown).status.address);
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
  #renderLine(shown: FiledCase, address: string): TemplateResult {
    const words = this.#words;
    const { number, code } = this.#form.words.receipt;
    const text = [
      words.title,
      `${number}: ${shown.number}`,
      ...(this.#withCode ? [`${code}: ${shown.code}`] : []),
      address,
    ].join('\n');
    // Without the code nothing is kept: the number alone opens no case.
    const send = () => {
      if (this.#withCode) markSaved(this.#form.receipt);
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

/** A receipt as it is copied, printed and drawn. */
export function receiptDocument(
  { lines, due, status }: ReceiptContent,
  words: ReceiptActionsMessages,
  qr: QrCode,
): PrintDocument {
  return {
    title: words.title,
    lines,
    notes: [due, `${status.label}: ${status.address}`, words.holdsCode],
    scan: { qr, note: words.scan },
  };
}
