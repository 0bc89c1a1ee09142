import { assignmentStates, codeName, formatThaiDate, type Assignment } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';

/** How an assignment stands, in one line. */
export function assignmentStanding(one: Assignment, locale: Locale): TemplateResult {
  const { assignments: text, lang } = locale;
  return html`<p class="muted">
    <span class="badge">${codeName(assignmentStates, one.state, lang)}</span>
    ${one.dueOn === null ? text.noDue : text.due(formatThaiDate(one.dueOn, lang))}
    ${one.overdue ? html`<span class="badge">${text.overdue}</span>` : nothing}
    ${one.chases === 0 ? nothing : html`· ${text.chased(one.chases)}`}
  </p>`;
}

/** What was said, under a label; nothing where nothing was. */
export function saidBetween(label: string, words: string | null): TemplateResult | typeof nothing {
  if (words === null) return nothing;
  return html`<div class="said internal">
    <p class="label">${label}</p>
    <p class="words">${words}</p>
  </div>`;
}
