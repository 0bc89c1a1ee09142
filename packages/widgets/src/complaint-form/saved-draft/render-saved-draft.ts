import { formatThaiDate } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ComplaintForm } from '../context.ts';
import type { DraftRecord } from './draft-store.ts';
import type { SavedDraftMessages } from './saved-draft.th.ts';

/** What the reader can do with a draft that lies on this device. */
export interface SavedDraftActions {
  readonly form: ComplaintForm;
  readonly words: SavedDraftMessages;
  goOn(): Promise<void>;
  erase(): Promise<void>;
  startAnew(): Promise<void>;
}

/** The offer of a draft from another visit shows only its date, never what it says. */
export function renderOffer(
  draft: SavedDraftActions,
  { savedAt, pending }: DraftRecord,
): TemplateResult {
  const { form, words } = draft;
  const at = formatThaiDate(new Date(savedAt).toISOString(), form.host.language, 'with-time');
  return html`<section class="notice offer" aria-labelledby="offer">
    <h3 id="offer">${pending.length > 0 ? words.offerUnsent(at) : words.offer(at)}</h3>
    <div class="actions">
      <button class="button" type="button" @click=${() => draft.goOn()}>${words.goOn}</button>
      ${renderErase(draft, 'button secondary')}
    </div>
  </section>`;
}

/** Another tab has made a case of this draft. */
export function renderElsewhere(draft: SavedDraftActions, number: string): TemplateResult {
  const { form, words } = draft;
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
      <button class="button secondary" type="button" @click=${() => draft.startAnew()}>
        ${form.words.receipt.another}
      </button>
    </div>
  </section>`;
}

export function renderErase(draft: SavedDraftActions, look: string): TemplateResult {
  return html`<button class=${look} type="button" @click=${() => draft.erase()}>
    ${draft.words.erase}
  </button>`;
}
