import type { OfficerEvent } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { isCaseChanged } from '../app/failure.ts';
import { formProblems } from '../form/form-parts.ts';
import type { FormController } from '../form/form-controller.ts';
import type { Locale } from '../locale/locale.ts';
import { caseTimeline } from './case-timeline.ts';

/**
 * What stands above a form of a case after a try that did not succeed; where others have been at the
 * case meanwhile, with what they did, beside the text that is still there.
 */
export function caseProblems(
  form: FormController,
  locale: Locale,
  since: readonly OfficerEvent[],
): TemplateResult {
  return html`
    ${formProblems(form, locale)}
    ${
      isCaseChanged(form.error) && since.length > 0
        ? html`<section class="panel since" aria-labelledby="since">
            <h3 id="since">${locale.timeline.since}</h3>
            ${caseTimeline(since, locale, { places: undefined, categories: undefined })}
          </section>`
        : nothing
    }
  `;
}
