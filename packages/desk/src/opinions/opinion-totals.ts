import {
  compareThai,
  provinceLabel,
  provinces,
  type Lang,
  type OfficerOpinionTotals,
  type OpinionTopic,
} from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import { opinionWords } from '../locale/opinions.ts';

/** Topics down, provinces across, with the sums of both. */
export interface TotalsTable {
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly rows: readonly { readonly topic: string; readonly counts: readonly number[] }[];
  readonly sums: readonly number[];
}

export function totalsTable(
  { totals }: OfficerOpinionTotals,
  topics: readonly OpinionTopic[],
  lang: Lang,
): TotalsTable {
  const counted = new Map(
    totals.map(({ provinceCode, topicCode, count }) => [`${provinceCode} ${topicCode}`, count]),
  );
  const across = provinces
    .filter(({ code }) => totals.some(({ provinceCode }) => provinceCode === code))
    .map((province) => ({ code: province.code, name: provinceLabel(province, lang) }))
    .sort((a, b) => compareThai(a.name, b.name));
  const rows = topics.map(({ code, [lang]: topic }) => ({
    topic,
    counts: across.map((province) => counted.get(`${province.code} ${code}`) ?? 0),
  }));
  const sums = across.map((_, index) => sum(rows.map(({ counts }) => counts[index] ?? 0)));
  return { provinces: across, rows, sums };
}

export function renderTotals(table: TotalsTable, lang: Lang): TemplateResult {
  const text = opinionWords[lang];
  const number = (value: number) => value.toLocaleString(lang);
  const isNation = table.provinces.length > 1;
  const all = (counts: readonly number[]) =>
    isNation ? html`<td>${number(sum(counts))}</td>` : '';
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${text.totals}>
    <table>
      <thead>
        <tr>
          <th scope="col">${text.topic}</th>
          ${table.provinces.map(({ name }) => html`<th scope="col">${name}</th>`)}
          ${isNation ? html`<th scope="col">${text.all}</th>` : ''}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          ({ topic, counts }) =>
            html`<tr>
              <th scope="row">${topic}</th>
              ${counts.map((count) => html`<td>${number(count)}</td>`)} ${all(counts)}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${text.all}</th>
          ${table.sums.map((count) => html`<td>${number(count)}</td>`)} ${all(table.sums)}
        </tr>
      </tfoot>
    </table>
  </div>`;
}

/** The table as a file has it, with the sums. */
export function totalsRows(table: TotalsTable, lang: Lang): (string | number)[][] {
  const text = opinionWords[lang];
  return [
    [text.topic, ...table.provinces.map(({ name }) => name), text.all],
    ...table.rows.map(({ topic, counts }) => [topic, ...counts, sum(counts)]),
    [text.all, ...table.sums, sum(table.sums)],
  ];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, one) => all + one, 0);
}
