import type { OfficerEvent } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { isCaseChanged } from '../app/failure.ts';
import { formProblems } from '../form/form-parts.ts';
import type { FormController } from '../form/form-controller.ts';
import type { Locale } from '../locale/locale.ts';
import type { CodeNames } from './field-names.ts';
import { caseTimeline } from './case-timeline.ts';

/** What others did since the officer saw the case; nothing until a change was refused for it. */
export interface CaseSince {
  readonly events: readonly OfficerEvent[];
  /** The names of codes that they set. */
  readonly names: CodeNames;
}

export const nothingSince: CaseSince = {
  events: [],
  names: { places: undefined, categories: undefined },
};

/**
 * What stands above a form of a case after a try that did not succeed; where others have been at the
 * case meanwhile, with what they did, beside the text that is still there.
 */
export function caseProblems(
  form: FormController,
  locale: Locale,
  { events, names }: CaseSince,
): TemplateResult {
  return html`
    ${formProblems(form, locale)}
    ${
      isCaseChanged(form.error) && events.length > 0
        ? html`<section class="panel since" aria-labelledby="since">
            <h3 id="since">${locale.timeline.since}</h3>
            ${caseTimeline(events, locale, names)}
          </section>`
        : nothing
    }
  `;
}
