import {
  formatPhone,
  formatThaiDate,
  parsePhone,
  telephoneHref,
  type CaseView,
  type Lang,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import type { ViewText } from '../locale/view.th.ts';
import { deadline } from './deadline.ts';
import { receivedText } from './timeline.ts';

/** What it is about, since when, by when, and who has it. */
export function detailsTemplate(view: CaseView, text: ViewText, lang: Lang): TemplateResult {
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
