import { citizenStatuses, codeName, type CaseView, type Lang } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { renderQuestion } from '../../form/receipt/leave-question.ts';
import type { LateWords } from '../late-words.ts';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import type { ViewText } from '../locale/view.th.ts';
import { attachmentsTemplate } from './attachments-template.ts';
import { detailsTemplate } from './details-template.ts';
import { factsTemplate } from './facts-template.ts';
import { followingTemplate } from './following-template.ts';
import { mailTemplate } from './mail-template.ts';
import { newsTemplate } from './news-template.ts';
import { nextStepTemplate } from './next-step-template.ts';
import type { OpenCase } from './open-case.ts';
import { questionTemplate } from './question-template.ts';
import { ratingTemplate } from './rating-template.ts';
import { reopenTemplate } from './reopen-template.ts';
import { refusalReason } from './timeline.ts';
import { timelineTemplate } from './timeline-template.ts';

/** Everything about one case: how it stands, what came of it, what happened, what can be done. */
export function caseTemplate(open: OpenCase, words: LateWords, lang: Lang): TemplateResult {
  const { view } = open;
  const text = words.view;
  return html`<article class="case">
    ${newsTemplate(open, words, lang)}
    <div class="card stack">
      <h2 tabindex="-1">
        <span class="eyebrow"
          >${text.caseNumber} <span class="nowrap" translate="no">${view.number}</span></span
        >
        ${codeName(citizenStatuses, view.status, lang)}
      </h2>
      ${followingTemplate(open, words, lang)} ${stages(view, text)}
      <p>
        ${
          view.status === 'with_agency' && view.agency !== null
            ? nowrapNames(text.withAgency(view.agency))
            : nowrapNames(text.meaning[view.status])
        }
      </p>
      ${questionTemplate(open, words, lang)} ${outcome(view, text)}
      ${nextStepTemplate(view, words, lang)} ${detailsTemplate(view, text, lang)}
    </div>
    ${timelineTemplate(view, text, lang)} ${attachmentsTemplate(open, words)}
    ${factsTemplate(open, words)} ${ratingTemplate(open, words)}
    ${reopenTemplate(open, words, lang)} ${mailTemplate(open, words, lang)}
    <div class="panel stack screen">
      <p>${text.keepSecret}</p>
      ${
        open.isLeaving
          ? renderQuestion(
              text,
              () => open.stay(),
              () => {
                open.close();
              },
            )
          : nothing
      }
      <div class="actions">
        <button class="button secondary leave" type="button" @click=${() => open.leave()}>
          ${text.another}
        </button>
        <button
          class="button secondary"
          type="button"
          @click=${() => {
            open.print(text, lang);
          }}
        >
          ${text.print}
        </button>
      </div>
    </div>
  </article>`;
}

/** Where the case stands on its way; one that was not taken up has no way. */
function stages({ status }: CaseView, text: ViewText): TemplateResult | typeof nothing {
  if (status === 'not_accepted') return nothing;
  const reached = { received: 0, in_progress: 1, with_agency: 1, settled: 2 }[status];
  return html`<ol class="stages" aria-label=${text.progress}>
    ${text.stages.map(
      (name, index) =>
        html`<li
          ?data-reached=${index <= reached}
          aria-current=${index === reached ? 'step' : nothing}
        >
          ${name}
        </li>`,
    )}
  </ol>`;
}

function outcome(view: CaseView, text: ViewText): TemplateResult | typeof nothing {
  const reason = refusalReason(view);
  if (reason !== null) {
    return html`<section class="panel">
      <h3>${text.reason}</h3>
      <p class="words">${reason}</p>
    </section>`;
  }
  if (view.status === 'not_accepted' || view.result === null) return nothing;
  return html`<section class="panel success">
    <h3>${text.result}</h3>
    <p class="words">${view.result}</p>
  </section>`;
}
