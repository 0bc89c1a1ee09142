import { html, nothing, type TemplateResult } from 'lit';
import { failureText, isCaseChanged } from '../app/failure.ts';
import { caseHref } from '../case/case-address.ts';
import { bulkWords } from '../locale/bulk.ts';
import type { Locale } from '../locale/locale.ts';
import type { BulkRun } from './bulk-run.ts';

/** What became of each case: those first that were refused, with the reason. */
export function bulkResults(run: BulkRun, locale: Locale): TemplateResult {
  const { lang, failure } = locale;
  const text = bulkWords[lang];
  const amount = (numbers: readonly string[]) => numbers.length.toLocaleString(lang);
  const done = run.numbers('done');
  const refused = run.numbers('refused');
  const open = run.numbers('open');
  return html`
    <h3 tabindex="-1">${text.result}</h3>
    ${
      run.error === undefined
        ? nothing
        : html`<p class="notice failure">${failureText(run.error, failure)}</p>`
    }
    ${
      refused.length === 0
        ? nothing
        : html`<p><strong>${text.refused(amount(refused))}</strong></p>
            <ul class="outcomes refused" tabindex="0" aria-label=${text.refused(amount(refused))}>
              ${refused.map((number) => {
                const outcome = run.outcomes.get(number);
                const error = outcome?.kind === 'refused' ? outcome.error : undefined;
                const words = isCaseChanged(error) ? text.moved : failureText(error, failure);
                return html`<li>${link(number)} ${words}</li>`;
              })}
            </ul>`
    }
    ${numbersOf('left', text.left(amount(open)), open)}
    ${numbersOf('done', text.done(amount(done)), done)}
  `;
}

function numbersOf(
  kind: string,
  words: string,
  numbers: readonly string[],
): TemplateResult | typeof nothing {
  if (numbers.length === 0) return nothing;
  return html`<details class=${kind}>
    <summary>${words}</summary>
    <ul class="outcomes" tabindex="0" aria-label=${words}>
      ${numbers.map((number) => html`<li>${link(number)}</li>`)}
    </ul>
  </details>`;
}

/** In a window of its own: the results are nowhere else. */
function link(number: string): TemplateResult {
  return html`<a href=${caseHref(number)} target="_blank" rel="noopener" translate="no"
    >${number}</a
  >`;
}
