import { formatThaiDate, type OfficerCase } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';

/** Why the citizen asked to take the case up again, as long as nobody has gone on with it. */
export function caseReopening(
  { status, timeline }: OfficerCase,
  { lang, question: text }: Locale,
): TemplateResult | typeof nothing {
  const request = [...timeline].reverse().find(({ kind }) => kind === 'reopened');
  if (status !== 'reopened' || request === undefined) return nothing;
  return html`
    <section class="card" aria-labelledby="reopening">
      <h2 id="reopening">${text.reopened}</h2>
      <p class="words">${request.publicNote}</p>
      <p class="muted">${formatThaiDate(request.at, lang, 'with-time')}</p>
    </section>
  `;
}
