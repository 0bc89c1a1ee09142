import { percentPair, type CaseFigures } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { figureWords } from '../locale/figures.ts';
import { narrowingOf, type ShownFigures } from './figures-parts.ts';
import { casesHref, formatCount, formatDays, formatShare, type Counted } from './figures-table.ts';

/** The numbers of the whole period; each count leads to its cases. */
export function figuresTotals(shown: ShownFigures): TemplateResult {
  const { lang } = shown;
  const { total, satisfaction } = shown.figures;
  const text = figureWords[lang];
  const count = (number: number) => formatCount(number, lang);
  const opens = (counted: Counted) =>
    total[counted] === 0
      ? count(total[counted])
      : html`<a href=${casesHref(counted, narrowingOf(shown))}>${count(total[counted])}</a>`;
  const share = percentPair(total.settled, total.pending);
  const percent = (of: number | undefined) =>
    of === undefined ? nothing : text.percent(formatShare(of));
  const here = percentPair(total.settledInProvince, total.settled - total.settledInProvince);
  const raters = satisfaction.scores.reduce((sum, score) => sum + score, 0);
  return html`<dl class="totals">
    ${figure(text.received, opens('received'))}
    ${figure(text.settled, opens('settled'), percent(share?.[0]))}
    ${figure(text.pending, opens('pending'), percent(share?.[1]))}
    ${figure(text.overdue, html`<span class=${total.overdue ? 'late' : nothing}>${opens('overdue')}</span>`)}
    ${figure(text.medianDays, formatDays(total.medianDays), text.medianHint)}
    ${figure(
      text.settledInProvince,
      opens('settledInProvince'),
      percent(here?.[0]),
      text.settledInProvinceHint,
    )}
    ${figure(text.contacts, count(total.contacts), text.contactsHint)}
    ${figure(
      text.satisfaction,
      satisfaction.average === null ? '–' : text.ofFive(satisfaction.average.toFixed(2)),
      text.raters(count(raters)),
    )}
  </dl>`;
}

/** How many people gave which score, the best first. */
export function figuresScores({
  figures: { satisfaction },
  lang,
}: {
  readonly figures: CaseFigures;
  readonly lang: ShownFigures['lang'];
}): TemplateResult | typeof nothing {
  const text = figureWords[lang];
  const { scores } = satisfaction;
  if (scores.every((count) => count === 0)) return nothing;
  const rows = scores.map(
    (count, index) =>
      html`<tr>
        <th scope="row">${index + 1}</th>
        <td>${formatCount(count, lang)}</td>
      </tr>`,
  );
  return html`<section>
    <h2>${text.headings.scores}</h2>
    <table class="scores">
      <thead>
        <tr>
          <th scope="col">${text.score}</th>
          <th scope="col">${text.people}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.reverse()}
      </tbody>
    </table>
  </section>`;
}

function figure(
  label: string,
  value: TemplateResult | string,
  ...hints: readonly (string | typeof nothing)[]
): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
    ${hints.map((hint) => (hint === nothing ? nothing : html`<dd class="muted">${hint}</dd>`))}
  </div>`;
}
