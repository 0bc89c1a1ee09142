import { formatThaiDate, percentPair, type CaseFigures } from '@damrong/contract';
import type { Cell } from '../app/csv-file.ts';
import { figureWords } from '../locale/figures.ts';
import { dimensions, partsOf, type ShownFigures } from './figures-parts.ts';

/** The shown tables in one, so that a spreadsheet can sort and filter them. */
export function figuresRows(shown: ShownFigures): Cell[][] {
  const { figures, lang } = shown;
  const text = figureWords[lang];
  const period = `${formatThaiDate(figures.from, lang)} – ${formatThaiDate(figures.to, lang)}`;
  return [
    [
      text.table,
      text.item,
      text.received,
      text.settled,
      `${text.settled} (${text.share})`,
      text.pending,
      `${text.pending} (${text.share})`,
      text.overdue,
      text.medianDays,
    ],
    row(text.total, period, figures.total),
    ...dimensions.flatMap((dimension) =>
      partsOf(dimension, shown).map(({ label, tally }) =>
        row(text.headings[dimension], label, tally),
      ),
    ),
  ];
}

function row(table: string, label: string, tally: CaseFigures['total']): Cell[] {
  const { received, settled, pending, overdue, medianDays } = tally;
  const [settledShare, pendingShare] = percentPair(settled, pending) ?? [null, null];
  return [
    table,
    label,
    received,
    settled,
    settledShare,
    pending,
    pendingShare,
    overdue,
    medianDays,
  ];
}
