import { formatThaiDate } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { KeptRecord } from './draft-store.ts';
import type { KeptDraft } from './kept-draft.ts';

/** What lies here from another visit; of what it says nothing is shown to who happens to look. */
export function renderOffer(kept: KeptDraft, { savedAt, unanswered }: KeptRecord): TemplateResult {
  const { form, words } = kept;
  const at = formatThaiDate(new Date(savedAt).toISOString(), form.host.language, 'with-time');
  return html`<section class="notice offer" aria-labelledby="offer">
    <h3 id="offer">${unanswered.length > 0 ? words.offerUnsent(at) : words.offer(at)}</h3>
    <div class="actions">
      <button class="button" type="button" @click=${() => kept.goOn()}>${words.goOn}</button>
      ${renderErase(kept, 'button secondary')}
    </div>
  </section>`;
}

/** Another tab has made a case of this draft. */
export function renderElsewhere(kept: KeptDraft, number: string): TemplateResult {
  const { form, words } = kept;
  const { centerUrl, language } = form.host;
  const address = `${centerUrl}/${language}/status#number=${number}`;
  return html`<section class="summary notice" tabindex="-1" aria-labelledby="elsewhere">
    <h3 id="elsewhere">${words.elsewhere}</h3>
    ${
      number === ''
        ? nothing
        : html`<p>${form.words.receipt.number} <b class="nowrap" translate="no">${number}</b></p>`
    }
    <p>${words.elsewhereCode}</p>
    <div class="actions">
      <a class="button secondary" href=${address} target="_blank" rel="noopener"
        >${form.words.receipt.status}</a
      >
      <button class="button secondary" type="button" @click=${() => kept.startAnew()}>
        ${form.words.receipt.another}
      </button>
    </div>
  </section>`;
}

export function renderErase(kept: KeptDraft, look: string): TemplateResult {
  return html`<button class=${look} type="button" @click=${() => kept.erase()}>
    ${kept.words.erase}
  </button>`;
}
