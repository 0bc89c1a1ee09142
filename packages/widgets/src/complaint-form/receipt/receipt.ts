import { html, nothing, type TemplateResult } from 'lit';
import { loadChunk } from '../../chunk/load-chunk.ts';
import type { FiledCase } from '../steps/filing.ts';
import type { LateForm } from '../steps/late-form.ts';
import { copyText } from './copy-text.ts';
import type { ways } from './keep.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { dueText, receiptSheet, sheetText } from './receipt-sheet.ts';

/** What the reader keeps: number and code, and what happens next. */
export function renderReceipt(form: LateForm, filed: FiledCase): TemplateResult {
  const { host } = form;
  const lang = host.language;
  const words = form.words.receipt;
  const category = form.nameOf(filed.category);
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
    <div class="actions screen">${renderWaysToKeep(form, sheet)}</div>
    <p class="waiting" role="status">${form.receiptNote}</p>
    <h3>${words.nextTitle}</h3>
    <ol>
      ${[...words.next, dueText(filed, words, lang)].map((text) => html`<li>${text}</li>`)}
    </ol>
    <p>${words.phone} <a class="whole" href="tel:1567">${words.call}</a></p>
    <div class="actions screen">
      <a class="button" href=${`${host.centreUrl}/${lang}/status`} target="_blank" rel="noopener"
        >${words.status}</a
      >
      <button class="button quiet" type="button" @click=${() => form.restart()}>
        ${words.another}
      </button>
    </div>
  </section>`;
}

function renderWaysToKeep(form: LateForm, sheet: Sheet): TemplateResult {
  const { host } = form;
  const words = form.words.receipt;
  const copy = async () => {
    const done = await copyText(sheetText(sheet), host.renderRoot);
    form.noteOnReceipt(done ? words.copied : words.copyFailed);
  };
  const keep = (way: keyof typeof ways, done: string) => async () => {
    try {
      const { ways } = await loadChunk('complaint-form-keep');
      await ways[way](sheet, host.language, host.renderRoot);
      form.noteOnReceipt(done);
    } catch {
      form.noteOnReceipt(words.keepFailed);
    }
  };
  return html`${renderButton(words.copy, copy)}
  ${renderButton(words.save, keep('save', words.saved))}
  ${sharesPictures() ? renderButton(words.share, keep('share', '')) : nothing}
  ${renderButton(words.print, keep('print', ''))}`;
}

function renderButton(label: string, act: () => Promise<void>): TemplateResult {
  return html`<button class="button quiet" type="button" @click=${act}>${label}</button>`;
}

function sharesPictures(): boolean {
  const picture = new File([], 'receipt.png', { type: 'image/png' });
  return 'canShare' in navigator && navigator.canShare({ files: [picture] });
}
