import type { PublishedFigures } from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../locale/format-number.ts';
import type { StatisticsMessages } from './statistics.messages.ts';

/** A row and its name. */
export interface NamedFigures extends PublishedFigures {
  readonly name: string;
}

interface TableWords {
  readonly caption: string;
  /** What the first column names. */
  readonly first: string;
  readonly text: StatisticsMessages;
}

/**
 * The numbers of a chart. Roles are written out: where there is little room, rows are laid out as blocks,
 * which would take them from readers of the screen.
 */
export function figuresTable(
  rows: readonly NamedFigures[],
  { caption, first, text }: TableWords,
): TemplateResult {
  const columns = [text.received, text.settled, text.pending, text.medianShort, text.rating];
  return html`<table role="table">
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead>
      <tr role="row">
        ${[first, ...columns].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, received, settled, pending, medianDays, rating }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${name}</th>
            ${[received, settled, pending, medianDays].map((value, index) =>
              cell(value === null ? undefined : formatNumber(value), columns[index], text.hidden),
            )}
            ${cell(rating?.toFixed(2), text.rating, text.hidden)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cell(value: string | undefined, name: string | undefined, hidden: string): TemplateResult {
  const label = html`<span aria-hidden="true">${name}</span>`;
  return value === undefined
    ? html`<td role="cell" class="untold">${label}${hidden}</td>`
    : html`<td role="cell">${label}${value}</td>`;
}
