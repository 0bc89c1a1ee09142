import {
  type CaseView,
  type Lang,
  citizenStatuses,
  codeName,
  formatPhone,
  formatThaiDate,
  parsePhone,
  telephoneHref,
} from '@damrong/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { renderQuestion } from '../../form/receipt/leave-question.ts';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import { caseMessagesTh, type CaseMessages, type ViewMessages } from '../locale/th.ts';
import { attachmentsTemplate } from './case-attachments.ts';
import {
  deadline,
  nextStep,
  overdueText,
  receivedText,
  refusalReason,
  timelineEntries,
} from './case-text.ts';
import { mailTemplate } from '../mail/mail-template.ts';
import type { OpenCase } from './open-case.ts';
import { factsTemplate, questionTemplate, ratingTemplate, reopenTemplate } from './reply-forms.ts';

/** A case as its own reader sees it, or somebody who follows another's. */
export function renderCase(
  open: OpenCase,
  lang: Lang,
  words: CaseMessages = caseMessagesTh,
): TemplateResult {
  const isFollowed = open.view.follower !== undefined;
  return caseTemplate(open, isFollowed ? followersMessages(words) : words, lang);
}

/** Everything about one case: how it stands, what came of it, what happened, what can be done. */
function caseTemplate(open: OpenCase, words: CaseMessages, lang: Lang): TemplateResult {
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
    ${timelineTemplate(view, text, lang)}
    ${attachmentsTemplate(open.attachments, view.attachments, words)} ${factsTemplate(open, words)}
    ${ratingTemplate(open, words)} ${reopenTemplate(open, words, lang)}
    ${mailTemplate(open, words, lang)}
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
function stages({ status }: CaseView, text: ViewMessages): TemplateResult | typeof nothing {
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

function outcome(view: CaseView, text: ViewMessages): TemplateResult | typeof nothing {
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

/** What came while the page was open, said once; the place for it is there from the beginning. */
function newsTemplate(open: OpenCase, words: CaseMessages, lang: Lang): TemplateResult {
  return html`<p class="news screen" role="status">${nowrapNames(newsText(open, words, lang))}</p>`;
}

function newsText({ news, view }: OpenCase, words: CaseMessages, lang: Lang): string {
  if (news === undefined) return '';
  if (news === 'changed') return words.live.changed;
  const [newest] = timelineEntries(view, words.view, lang);
  return newest === undefined ? '' : words.live.news(newest.title, newest.when);
}

/** Tells somebody whose code is a follower's what the page shows, and the way to an own case. */
function followingTemplate(
  open: OpenCase,
  { following: text }: CaseMessages,
  lang: Lang,
): TemplateResult | typeof nothing {
  const { follower } = open.view;
  if (follower === undefined) return nothing;
  return html`<div class="notice">
    <p>${text.notice(formatThaiDate(follower.since, lang))}</p>
    <p class="ways screen">
      <a href=${open.complaintUrl(lang)} target="_blank" rel="noopener">${text.fileOwn}</a>
    </p>
  </div>`;
}

/** The words of the page as a follower reads them: the case is somebody else’s. */
function followersMessages(words: CaseMessages): CaseMessages {
  const { following, next, view } = words;
  return {
    ...words,
    view: {
      ...view,
      meaning: { ...view.meaning, ...following.meaning },
      events: { ...view.events, ...following.events },
    },
    next: { ...next, ...following.next },
  };
}

/** What comes next and by when; what is late is said first. */
function nextStepTemplate(view: CaseView, words: CaseMessages, lang: Lang): TemplateResult {
  const { what, by } = nextStep(view, words, lang);
  return html`${overdue(view, words, lang)}
    <section class="panel next">
      <h3>${words.next.heading}</h3>
      <p>${nowrapNames(what)}</p>
      ${by === undefined ? nothing : html`<p class="by">${by}</p>`}
    </section>`;
}

function overdue(view: CaseView, words: CaseMessages, lang: Lang): TemplateResult | typeof nothing {
  const due = deadline(view);
  if (!due?.overdue) return nothing;
  return html`<section class="notice late">
    <p><strong>${words.next.overdue(due.days)}</strong></p>
    <p>${nowrapNames(overdueText(view, words.next, lang))}</p>
  </section>`;
}

/** What it is about, since when, by when, and who has it. */
function detailsTemplate(view: CaseView, text: ViewMessages, lang: Lang): TemplateResult {
  const due = deadline(view);
  const center = view.center.name[lang];
  const holder = view.status === 'with_agency' ? (view.agency ?? center) : center;
  return html`<dl class="details">
    ${row(text.category, view.categoryName[lang])} ${row(text.receivedAt, receivedText(view, lang))}
    ${due === undefined ? nothing : row(text.dueOn, formatThaiDate(due.dueOn, lang))}
    ${row(text.holder, nowrapNames(holder))}
    ${holder === center ? nothing : row(text.center, nowrapNames(center))}
    ${row(text.phone, phones(view.center.phone, lang))}
  </dl>`;
}

function row(term: string, description: unknown): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;
}

/** The centre's own number where it has one, and always the hotline. */
function phones(centerPhone: string, lang: Lang): TemplateResult {
  const own = parsePhone(centerPhone);
  const numbers = own === undefined || own === '1567' ? ['1567'] : [own, '1567'];
  return html`${numbers.map(
    (number) =>
      html`<a class="phone nowrap" href=${telephoneHref(number)} translate="no"
        >${formatPhone(number, lang)}</a
      > `,
  )}`;
}

function timelineTemplate(view: CaseView, text: ViewMessages, lang: Lang): TemplateResult {
  return html`<section class="card part">
    <h3>${text.timeline}</h3>
    <p class="muted">${text.newestFirst}</p>
    <ol class="timeline" reversed>
      ${timelineEntries(view, text, lang).map(
        ({ at, when, title, note }) =>
          html`<li>
            <p class="title">${nowrapNames(title)}</p>
            <p class="muted"><time datetime=${at}>${when}</time></p>
            ${note === null ? nothing : html`<p class="words">${note}</p>`}
          </li>`,
      )}
    </ol>
  </section>`;
}
