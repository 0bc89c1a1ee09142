import { formatThaiDate, type FoundPerson } from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import { statusBadge } from '../app/badges.ts';
import { caseHref } from '../case/case-address.ts';
import type { Locale } from '../locale/locale.ts';
import { personWords } from '../locale/persons.ts';

/** Cases of somebody who was found, each a way to it. */
export function personCases(cases: FoundPerson['cases'], locale: Locale): TemplateResult {
  const { lang } = locale;
  return html`<ul class="cases">
    ${cases.map(
      ({ number, title, status, receivedOn }) =>
        html`<li>
          <a href=${caseHref(number)} translate="no">${number}</a>
          <span class="title">${title}</span>
          <span class="standing"
            >${statusBadge(status, lang)}
            <span class="muted"
              >${personWords[lang].received(formatThaiDate(receivedOn, lang, 'short'))}</span
            ></span
          >
        </li>`,
    )}
  </ul>`;
}
