import {
  channels,
  codeName,
  findProvince,
  formatThaiDate,
  provinceLabel,
  type CaseRow,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import {
  closingBadge,
  dangerBadge,
  dueChip,
  followersBadge,
  heldBadge,
  questionBadge,
  statusBadge,
  urgencyBadge,
} from '../app/badges.ts';
import { caseHref } from '../case/case-address.ts';
import type { Locale } from '../locale/locale.ts';
import { categoryName } from '../reference/reference-data.ts';
import type { ListedCases } from './case-list-controller.ts';
import type { ChosenCases } from './chosen-cases.ts';

export interface RowsOptions {
  readonly listed: ListedCases;
  readonly locale: Locale;
  /** An officer of the whole nation needs to know which province a case is of. */
  readonly showProvince: boolean;
  readonly now: Date;
  /** Undefined for whoever changes no case. */
  readonly chosen: ChosenCases | undefined;
}

/** The cases as a table, for screens that have room for one. */
export function caseTable(options: RowsOptions): TemplateResult {
  const { listed, locale, showProvince } = options;
  const text = locale.list;
  return html`
    <table>
      <thead>
        <tr>
          ${options.chosen ? html`<td class="pick">${pickAll(options)}</td>` : nothing}
          <th scope="col">${text.number}</th>
          <th scope="col">${text.title}</th>
          <th scope="col">${showProvince ? text.province : text.district}</th>
          <th scope="col" class="channel">${text.channel}</th>
          <th scope="col">${text.status}</th>
          <th scope="col">${locale.owner.label}</th>
          <th scope="col" class="agency">${text.agency}</th>
          <th scope="col">${text.received}</th>
          <th scope="col">${text.due}</th>
        </tr>
      </thead>
      <tbody>
        ${listed.list.cases.map(
          (row) => html`
            <tr>
              ${options.chosen ? html`<td class="pick">${pick(row, options)}</td>` : nothing}
              <th scope="row">${numberLink(row)}</th>
              <td class="matter">${summary(row, options)}</td>
              <td class="area">${area(row, options)}</td>
              <td class="channel">${codeName(channels, row.channel, locale.lang)}</td>
              <td class="standing">${standing(row, locale)}</td>
              <td class="owner">${ownerCell(row, locale)}</td>
              <td class="agency" title=${row.agency ?? nothing}>${row.agency}</td>
              <td>${shortDay(row.receivedAt, locale)}</td>
              <td>${dueOrChip(row, options)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** The same cases one below the other, for phones. */
export function caseCards(options: RowsOptions): TemplateResult {
  const { listed, locale } = options;
  return html`
    ${pickAll(options, locale.list.choosePage)}
    <ul class="cards">
      ${listed.list.cases.map(
        (row) => html`
          <li>
            <div class="first">${numberLink(row)} ${pick(row, options)}</div>
            ${summary(row, options)}
            <p class="badges">${standing(row, locale)}</p>
            <p class="muted">
              ${area(row, options)} · ${codeName(channels, row.channel, locale.lang)}
            </p>
            <dl>
              <div>
                <dt>${locale.owner.label}</dt>
                <dd>${ownerCell(row, locale)}</dd>
              </div>
              ${agencyEntry(row, locale)}
              <div>
                <dt>${locale.list.received}</dt>
                <dd>${shortDay(row.receivedAt, locale)}</dd>
              </div>
              <div>
                <dt>${locale.list.due}</dt>
                <dd>${due(row, options)}</dd>
              </div>
            </dl>
          </li>
        `,
      )}
    </ul>
  `;
}

function pick(row: CaseRow, { chosen, locale }: RowsOptions): TemplateResult | typeof nothing {
  if (chosen === undefined) return nothing;
  return html`<label class="pick">
    <input
      type="checkbox"
      aria-label=${locale.list.chooseCase(row.number)}
      .checked=${chosen.cases.has(row.number)}
      @change=${() => {
        chosen.toggle(row);
      }}
    />
  </label>`;
}

/** The box for the whole page; in a table its words would take the place of a column. */
function pickAll(
  { chosen, listed, locale }: RowsOptions,
  words = '',
): TemplateResult | typeof nothing {
  if (chosen === undefined) return nothing;
  const { cases } = listed.list;
  const some = cases.some(({ number }) => chosen.cases.has(number));
  return html`<label class="pick all">
    <input
      type="checkbox"
      aria-label=${locale.list.choosePage}
      .checked=${chosen.hasAll(cases)}
      .indeterminate=${some && !chosen.hasAll(cases)}
      @change=${() => {
        chosen.toggleAll(cases);
      }}
    />
    ${words}
  </label>`;
}

function numberLink({ number }: CaseRow): TemplateResult {
  return html`<a class="number" href=${caseHref(number)} translate="no">${number}</a>`;
}

function standing(row: CaseRow, locale: Locale): TemplateResult {
  const { status, question, quarantine } = row;
  const { lang, quarantine: text } = locale;
  return html`${statusBadge(status, lang)}
  ${quarantine === null ? nothing : heldBadge(quarantine.state === 'held' ? text.badge : text.spam)}
  ${closingBadge(row, locale)} ${question === null ? nothing : questionBadge(question, lang)}`;
}

function summary(row: CaseRow, { listed, locale }: RowsOptions): TemplateResult {
  const category = categoryName(
    listed.categories.get(row.provinceCode),
    row.categoryCode,
    locale.lang,
  );
  return html`
    ${urgencyBadge(row.urgency, locale.lang)}
    ${dangerBadge(row.dangers, locale.lang, locale.others.lookFirst)}
    <p class="title" title=${row.title}>${row.title || category}</p>
    ${followersBadge(row.followers, locale.others.followers)}
    ${category === (row.title || category) ? nothing : html`<p class="muted">${category}</p>`}
  `;
}

function area(row: CaseRow, { listed, locale, showProvince }: RowsOptions): string {
  if (showProvince) {
    const province = findProvince(row.provinceCode);
    return province ? provinceLabel(province, locale.lang) : row.provinceCode;
  }
  if (row.districtCode === null) return locale.list.noDistrict;
  const district = listed.places?.districts.find(({ code }) => code === row.districtCode);
  return district?.th ?? row.districtCode;
}

function due(row: CaseRow, { locale, now }: RowsOptions): TemplateResult {
  if (row.dueOn === null) return html`${locale.list.noDue}`;
  const day = shortDay(row.dueOn, locale);
  return html`${day} ${dueChip(row, locale, now)}`;
}

/** In a table the chip stands in place of the day from which it counts. */
function dueOrChip(row: CaseRow, options: RowsOptions): TemplateResult {
  const { locale, now } = options;
  const chip = row.dueOn === null ? nothing : dueChip(row, locale, now);
  if (row.dueOn === null || chip === nothing) return due(row, options);
  return html`<span title=${formatThaiDate(row.dueOn, locale.lang, 'short')}>${chip}</span>`;
}

function ownerCell({ owner }: CaseRow, { owner: text }: Locale): TemplateResult {
  if (owner === null) return html`<span class="muted">${text.unowned}</span>`;
  return html`${owner.isSelf ? html`<strong>${text.mine}</strong>` : (owner.displayName ?? text.gone)}`;
}

/** Who has the case besides the centre; nothing for the many that nobody has. */
function agencyEntry({ agency }: CaseRow, { list }: Locale): TemplateResult | typeof nothing {
  if (agency === null) return nothing;
  return html`<div>
    <dt>${list.agency}</dt>
    <dd class="agency">${agency}</dd>
  </div>`;
}

function shortDay(when: string, { lang }: Locale): TemplateResult {
  return html`<span class="nowrap">${formatThaiDate(when, lang, 'short')}</span>`;
}
