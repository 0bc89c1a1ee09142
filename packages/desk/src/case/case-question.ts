import { formatThaiDate, type OfficerCase } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { questionBadge } from '../app/badges.ts';
import type { Locale } from '../locale/locale.ts';

/** The last question to the citizen, with the answer once it has come. */
export function caseQuestion(
  { asked, question }: OfficerCase,
  { lang, question: text }: Locale,
): TemplateResult | typeof nothing {
  if (asked === null || question === null) return nothing;
  const { answer } = asked;
  return html`
    <section class="card" aria-labelledby="question-heading">
      <h2 id="question-heading">${text.heading}</h2>
      <p class="standing">${questionBadge(question, lang)}</p>
      <p class="words">${asked.text}</p>
      <p class="muted">
        ${text.askedOn(formatThaiDate(asked.askedAt, lang))} ·
        ${text.answerBy(formatThaiDate(asked.answerBy, lang))}
      </p>
      ${
        answer === null
          ? nothing
          : html`<div class="said citizen">
              <p class="label">${text.answer(formatThaiDate(answer.at, lang, 'with-time'))}</p>
              <p class="words">${answer.text}</p>
            </div>`
      }
    </section>
  `;
}
