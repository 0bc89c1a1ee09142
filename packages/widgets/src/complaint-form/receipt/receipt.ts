import { formatThaiDate } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FiledCase } from '../steps/filing.ts';
import type { LateForm } from '../steps/late-form.ts';
import type { ReceiptContent } from './receipt-sheet.ts';
import { statusAddress } from './status-address.ts';

/** What the reader keeps: number and code, and what happens next. */
export function renderReceipt(form: LateForm, filed: FiledCase): TemplateResult {
  const { actions, receipt } = form;
  const words = filed.words ?? form.words.receipt;
  const content = contentOf(form, filed);
  const leave = filed.leave ?? (() => form.restart());
  return html`<section class="card receipt" part="receipt">
    <h2 tabindex="-1">${words.heading}</h2>
    ${actions?.renderQuestion()}
    ${filed.isEarlier ? html`<p class="notice">${words.earlier}</p>` : nothing}
    <dl class="panel success numbers">
      ${content.lines.map(
        ({ label, value, isKey }) =>
          html`<div class=${isKey ? 'key' : ''}>
            <dt>${label}</dt>
            <dd translate=${isKey ? 'no' : nothing}>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="notice">${words.keepSafe}</p>
    ${actions?.render(content)}
    <p class="waiting" role="status">${receipt.note}</p>
    ${actions?.renderMore(content)}
    <h3>${words.nextTitle}</h3>
    <ol>
      ${[...words.next, content.due].map((text) => html`<li>${text}</li>`)}
    </ol>
    <p>${words.phone} <a class="nowrap" href="tel:1567">${words.call}</a></p>
    <div class="actions screen">
      <a class="button secondary" href=${content.status.address} target="_blank" rel="noopener"
        >${words.status}</a
      >
      <button class="button secondary" type="button" @click=${() => receipt.leave(leave)}>
        ${words.another}
      </button>
    </div>
  </section>`;
}

function contentOf(form: LateForm, filed: FiledCase): ReceiptContent {
  const { centerUrl, language: lang } = form.host;
  const words = filed.words ?? form.words.receipt;
  const { number, code, dueOn, receivedAt } = filed;
  return {
    lines: [
      { label: words.number, value: number, isKey: true },
      { label: words.code, value: code, isKey: true },
      { label: words.about, value: form.nameOf(filed.category) },
      { label: words.receivedAt, value: formatThaiDate(receivedAt, lang, 'with-time') },
    ],
    due: dueOn === null ? words.noDueDate : words.dueOn(formatThaiDate(dueOn, lang)),
    status: { label: words.status, address: statusAddress(centerUrl, lang, number) },
  };
}
