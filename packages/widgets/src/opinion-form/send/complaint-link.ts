import { html, type TemplateResult } from 'lit';
import type { OpinionQuestions } from './opinion-context.ts';

/** The way to where somebody answers. What is written here does not go along. */
export function complaintLink(
  { host, language, words }: OpinionQuestions,
  province: string,
): TemplateResult {
  const query = province === '' ? '' : `?province=${encodeURIComponent(province)}`;
  const address = `${host.centerUrl}/${language}/complaint${query}`;
  return html`<a href=${address} target="_blank" rel="noopener">${words.form.complaintLink}</a>`;
}
