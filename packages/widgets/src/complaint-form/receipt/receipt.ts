import { html, nothing, type TemplateResult } from 'lit';
import type { FiledCase } from '../steps/filing.ts';
import type { LateForm } from '../steps/late-form.ts';
import { dueText, receiptSheet } from './receipt-sheet.ts';
import { statusAddress } from './status-address.ts';

/** What the reader keeps: number and code, and what happens next. */
export function renderReceipt(form: LateForm, filed: FiledCase): TemplateResult {
  const { host } = form;
  const restart = () => form.restart();
  const lang = host.language;
  const words = filed.words ?? form.words.receipt;
  const category = form.nameOf(filed.category);
  const address = statusAddress(host.centerUrl, lang, filed.number);
  const sheet = receiptSheet(filed, words, category, lang);
  return html`<section class="card receipt" part="receipt">
    <h2 tabindex="-1">${words.heading}</h2>
    ${filed.isEarlier ? html`<p class="notice">${words.earlier}</p>` : nothing}
    <dl class="panel success numbers">
      ${sheet.lines.map(
        ({ label, value, isKey }) =>
          html`<div class=${isKey ? 'key' : ''}>
            <dt>${label}</dt>
            <dd translate=${isKey ? 'no' : nothing}>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="notice">${words.keepSafe}</p>
    ${form.keep?.render(sheet, address)}
    <p class="waiting" role="status">${form.receiptNote}</p>
    ${form.keep?.renderWays(address)}
    <h3>${words.nextTitle}</h3>
    <ol>
      ${[...words.next, dueText(filed, words, lang)].map((text) => html`<li>${text}</li>`)}
    </ol>
    <p>${words.phone} <a class="nowrap" href="tel:1567">${words.call}</a></p>
    <div class="actions screen">
      <a class="button" href=${address} target="_blank" rel="noopener">${words.status}</a>
      <button class="button secondary" type="button" @click=${() => (filed.leave ?? restart)()}>
        ${words.another}
      </button>
    </div>
  </section>`;
}
