import {
  channels,
  codeName,
  findProvince,
  formatPosition,
  formatThaiDate,
  natures,
  provinceLabel,
  type Lang,
  type OfficerCase,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import {
  closingBadge,
  dangerBadge,
  dueChip,
  followersBadge,
  questionBadge,
  statusBadge,
  urgencyBadge,
} from '../app/badges.ts';
import { urgencyNames } from '../locale/code-lists.ts';
import type { Locale } from '../locale/locale.ts';
import { categoryName, districtName, subdistrictName } from '../reference/reference-data.ts';
import type { CodeNames } from './field-names.ts';

/** What the desk shows of a case's place, whoever looks. */
type Placed = Pick<OfficerCase, 'provinceCode' | 'location'>;

/** Where the case stands, in one line under its heading. */
export function caseStanding(value: OfficerCase, locale: Locale, now: Date): TemplateResult {
  const { lang, others } = locale;
  return html`<p class="standing">
    ${statusBadge(value.status, lang)} ${closingBadge(value, locale)}
    ${value.question === null ? nothing : questionBadge(value.question, lang)}
    ${urgencyBadge(value.urgency, lang)} ${dangerBadge(value.dangers, lang, others.lookFirst)}
    ${followersBadge(value.followers, others.followers)} ${dueChip(value, locale, now)}
  </p>`;
}

export function caseContent(value: OfficerCase, { case: text }: Locale): TemplateResult {
  return html`
    ${
      value.facts === ''
        ? nothing
        : html`<h3>${text.facts}</h3>
            <p class="words">${value.facts}</p>`
    }
    ${
      value.wish === null
        ? nothing
        : html`<h3>${text.wish}</h3>
            <p class="words">${value.wish}</p>`
    }
    ${
      value.result === null
        ? nothing
        : html`<h3>${text.result}</h3>
            <p class="words">${value.result}</p>`
    }
    ${value.rating === null ? nothing : rating(value.rating, text)}
  `;
}

export function caseFacts(value: OfficerCase, locale: Locale, names: CodeNames): TemplateResult {
  const { lang, case: text } = locale;
  const day = (iso: string | null) => (iso === null ? text.notGiven : formatThaiDate(iso, lang));
  return html`
    <dl class="facts">
      ${fact(text.category, categoryName(names.categories, value.categoryCode, lang))}
      ${fact(text.nature, codeName(natures, value.nature, lang))}
      ${fact(text.channel, codeName(channels, value.channel, lang))}
      ${fact(text.letterNumber, value.letterNumber)}
      ${fact(locale.correction.letterDate, value.letterDate === null ? null : day(value.letterDate))}
      ${fact(text.urgency, codeName(urgencyNames, value.urgency, lang))}
      ${locationFacts(value, locale, names)} ${fact(text.happened, day(value.happenedOn))}
      ${fact(text.received, formatThaiDate(value.receivedAt, lang))}
      ${fact(text.due, value.dueOn === null ? text.noDue : day(value.dueOn))}
      ${fact(text.agency, value.agency)}
    </dl>
  `;
}

/** Where it is, each line with its name. */
export function locationFacts(value: Placed, locale: Locale, names: CodeNames): TemplateResult {
  const { case: text } = locale;
  return html`${fact(text.location, locationName(value, locale.lang, names))}
  ${fact(text.landmark, value.location.landmark)} ${fact(text.position, positionText(value))}`;
}

/** A line of a list of facts; nothing for what is not known. */
export function fact(label: string, value: string | null): TemplateResult | typeof nothing {
  if (value === null) return nothing;
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function rating(
  { score, comment }: NonNullable<OfficerCase['rating']>,
  text: Locale['case'],
): TemplateResult {
  return html`
    <h3>${text.rating}</h3>
    <p>${text.score(score)}</p>
    ${comment === null ? nothing : html`<p class="words">${comment}</p>`}
  `;
}

function positionText({ location }: Placed): string | null {
  return location.position === null ? null : formatPosition(location.position);
}

/** From subdistrict to province, as far as it is known. */
export function locationName(value: Placed, lang: Lang, { places }: CodeNames): string {
  const { districtCode, subdistrictCode } = value.location;
  const province = findProvince(value.provinceCode);
  return [
    subdistrictCode && (subdistrictName(places, subdistrictCode, lang) ?? subdistrictCode),
    districtCode && (districtName(places, districtCode, lang) ?? districtCode),
    province ? provinceLabel(province, lang) : value.provinceCode,
  ]
    .filter(Boolean)
    .join(lang === 'th' ? ' ' : ', ');
}
