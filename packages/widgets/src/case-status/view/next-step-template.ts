import type { CaseView, Lang } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import type { LateWords } from '../late-words.ts';
import { deadline } from './deadline.ts';
import { nextStep, overdueText } from './next-step.ts';

/** What comes next and by when; what is late is said first. */
export function nextStepTemplate(view: CaseView, words: LateWords, lang: Lang): TemplateResult {
  const { what, by } = nextStep(view, words, lang);
  return html`${overdue(view, words, lang)}
    <section class="panel next">
      <h3>${words.next.heading}</h3>
      <p>${nowrapNames(what)}</p>
      ${by === undefined ? nothing : html`<p class="by">${by}</p>`}
    </section>`;
}

function overdue(view: CaseView, words: LateWords, lang: Lang): TemplateResult | typeof nothing {
  const due = deadline(view);
  if (!due?.overdue) return nothing;
  return html`<section class="notice late">
    <p><strong>${words.next.overdue(due.days)}</strong></p>
    <p>${nowrapNames(overdueText(view, words.next, lang))}</p>
  </section>`;
}
