import { percentPair, type FiguresPart } from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import { listHref, type Narrowing } from '../case-list/list-state.ts';
import type { FiguresMessages } from '../locale/figures.th.ts';

/** Which cases a number stands for. */
export type Counted = 'received' | 'settled' | 'pending' | 'overdue' | 'settledInProvince';

/** A part as it is shown, and what the list is narrowed to behind its numbers. */
export interface ShownPart {
  readonly label: string;
  readonly tally: FiguresPart;
  /** Undefined where the list has no such filter. */
  readonly narrowing: Narrowing | undefined;
}

const listed = {
  received: { filter: 'all' },
  settled: { filter: 'settled' },
  pending: { filter: 'open' },
  overdue: { filter: 'overdue' },
  settledInProvince: { filter: 'settled' },
} as const;

export function casesHref(counted: Counted, narrowing: Narrowing): string {
  const closed = counted === 'settledInProvince' ? { status: 'closed' } : {};
  return listHref({ ...listed[counted], narrowing: { ...narrowing, ...closed } });
}

export function formatCount(count: number, lang: string): string {
  return count.toLocaleString(lang);
}

/** With two decimals always, so that a column of them lines up. */
export function formatShare(share: number | undefined): string {
  return share === undefined ? '–' : share.toFixed(2);
}

export function formatDays(days: number | null): string {
  return days === null ? '–' : days.toFixed(1);
}

interface TableOptions {
  readonly caption: string;
  readonly column: string;
  readonly parts: readonly ShownPart[];
  readonly total: ShownPart;
  readonly text: FiguresMessages;
  readonly lang: string;
}

/** The numbers beside a chart; each count leads to its cases. */
export function figuresTable(options: TableOptions): TemplateResult {
  const { caption, column, parts, total, text } = options;
  return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${column}</th>
          <th scope="col">${text.received}</th>
          <th scope="col">${text.settled}</th>
          <th scope="col">${text.share}</th>
          <th scope="col">${text.pending}</th>
          <th scope="col">${text.share}</th>
          <th scope="col">${text.overdue}</th>
          <th scope="col">${text.medianDays}</th>
        </tr>
      </thead>
      <tbody>
        ${parts.map((part) => row(part, options))}
      </tbody>
      <tfoot>
        ${row(total, options)}
      </tfoot>
    </table>
  </div>`;
}

function row(part: ShownPart, options: TableOptions): TemplateResult {
  const { tally } = part;
  const share = percentPair(tally.settled, tally.pending);
  return html`<tr>
    <th scope="row">${part.label}</th>
    <td>${number(part, 'received', options)}</td>
    <td>${number(part, 'settled', options)}</td>
    <td>${formatShare(share?.[0])}</td>
    <td>${number(part, 'pending', options)}</td>
    <td>${formatShare(share?.[1])}</td>
    <td>${number(part, 'overdue', options)}</td>
    <td>${formatDays(tally.medianDays)}</td>
  </tr>`;
}

function number(
  { label, tally, narrowing }: ShownPart,
  counted: Exclude<Counted, 'settledInProvince'>,
  { text, lang }: TableOptions,
): TemplateResult | string {
  const shown = formatCount(tally[counted], lang);
  if (tally[counted] === 0 || narrowing === undefined) return shown;
  return html`<a href=${casesHref(counted, narrowing)}
    >${shown}<span class="visually-hidden"> ${text.opens(text[counted], label)}</span></a
  >`;
}
