import { formatThaiDate } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { PrintLine } from '../../print-document/print-document.ts';
import type { ComplaintForm, FiledCase } from '../context.ts';

/** What a receipt says, on screen and off it. */
export interface ReceiptContent {
  readonly lines: readonly PrintLine[];
  /** By when the center means to answer. */
  readonly due: string;
  /** Where the case is followed, and what that page is called. */
  readonly status: { readonly label: string; readonly address: string };
}

/** What the reader keeps: number and code, and what happens next. */
export function renderReceipt(form: ComplaintForm, filed: FiledCase): TemplateResult {
  const { receipt } = form;
  const variant = form.variantOf(filed);
  const words = { ...form.words.receipt, ...variant?.words };
  const { due, lines, status } = receiptContent(form, filed);
  const leave = () => receipt.leave(variant?.leave ?? (() => form.restart()));
  return html`<section class="card receipt" part="receipt">
    <h2 tabindex="-1">${words.heading}</h2>
    ${form.renderIn('leaving')}
    ${filed.isEarlier ? html`<p class="notice">${words.earlier}</p>` : nothing}
    <dl class="panel success numbers">
      ${lines.map(
        ({ label, value, isKey }) =>
          html`<div class=${isKey ? 'key' : ''}>
            <dt>${label}</dt>
            <dd translate=${isKey ? 'no' : nothing}>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="notice">${words.keepSafe}</p>
    ${form.renderIn('actions')}
    <p class="waiting" role="status">${receipt.note}</p>
    ${form.renderIn('status')}
    <h3>${words.nextTitle}</h3>
    <ol>
      ${[...words.next, due].map((text) => html`<li>${text}</li>`)}
    </ol>
    <p>${words.phone} <a class="nowrap" href="tel:1567">${words.call}</a></p>
    <div class="actions screen">
      <a class="button secondary" href=${status.address} target="_blank" rel="noopener"
        >${words.status}</a
      >
      <button class="button secondary" type="button" @click=${leave}>${words.another}</button>
    </div>
  </section>`;
}

export function receiptContent(form: ComplaintForm, filed: FiledCase): ReceiptContent {
  const { centerUrl, language } = form.host;
  const words = { ...form.words.receipt, ...form.variantOf(filed)?.words };
  const { number, code, dueOn, receivedAt } = filed;
  return {
    lines: [
      { label: words.number, value: number, isKey: true },
      { label: words.code, value: code, isKey: true },
      { label: words.about, value: form.nameOf(filed.category) },
      { label: words.receivedAt, value: formatThaiDate(receivedAt, language, 'with-time') },
    ],
    due: dueOn === null ? words.noDueDate : words.dueOn(formatThaiDate(dueOn, language)),
    status: { label: words.status, address: statusAddress(centerUrl, language, number) },
  };
}

/**
 * The center's own status page with the number filled in. The number stands in the fragment, which
 * no server gets and no log keeps; the code is never in an address.
 */
function statusAddress(centerUrl: string, lang: string, number: string): string {
  return `${centerUrl}/${lang}/status#number=${number}`;
}
