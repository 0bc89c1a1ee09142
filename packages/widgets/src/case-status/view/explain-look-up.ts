import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../../field/error-summary.ts';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import { lateThai } from '../locale/th.ts';
import type { FormText } from '../locale/form.th.ts';
import { explain } from './explain.ts';

interface LookUpFaults {
  readonly fields: { readonly number?: string | undefined; readonly code?: string | undefined };
  /** What is wrong, to be shown above the fields. */
  readonly summary?: TemplateResult;
}

/** What to show on the first screen when a look-up found nothing to open. */
export function explainLookUp(
  error: unknown,
  { late = lateThai }: FormText,
  hostedUrl: string,
): LookUpFaults {
  if (error === undefined) return { fields: {} };
  const { fields, sentence } = explain(error, late);
  if (sentence === undefined) {
    const errors = Object.entries(fields).map(([id, text]) => ({ id, text }));
    return { fields, summary: errorSummary({ title: late.view.errorsTitle, errors }) };
  }
  return {
    fields,
    summary: html`<section class="summary" tabindex="-1" aria-labelledby="failure">
      <p id="failure">${nowrapNames(sentence)}</p>
      <p class="ways">
        <a href="tel:1567">${late.view.call}</a>
        ${
          sentence === late.view.notPermitted
            ? html`<a href=${hostedUrl} target="_blank" rel="noopener">${late.view.ownPage}</a>`
            : nothing
        }
      </p>
    </section>`,
  };
}
