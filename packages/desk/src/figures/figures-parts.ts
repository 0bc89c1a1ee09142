import {
  daysOfPeriod,
  fiscalMonthOf,
  type CaseFigures,
  type FiguresPart,
  type Lang,
} from '@damrong/contract';
import type { Narrowing } from '../case-list/list-state.ts';
import { partName, type Dimension, type NameLists } from './figures-names.ts';
import type { ShownPart } from './figures-table.ts';

/** In the order of the page. */
export const dimensions: readonly Dimension[] = [
  'provinces',
  'months',
  'categoryGroups',
  'channels',
  'districts',
];

/** Figures as an officer sees them. */
export interface ShownFigures {
  readonly figures: CaseFigures;
  readonly names: NameLists;
  /** Whether the officer sees every province, so that a list has to be narrowed to one. */
  readonly isNation: boolean;
  readonly lang: Lang;
}

/** What the list is narrowed to behind all numbers. */
export function narrowingOf({
  figures: { from, to, provinceCode },
  isNation,
}: Pick<ShownFigures, 'figures' | 'isNation'>): Narrowing {
  return {
    receivedFrom: from,
    receivedTo: to,
    ...(isNation && provinceCode !== null && { province: provinceCode }),
  };
}

/** The parts of one dimension: months by time, everything else by how much there was. */
export function partsOf(dimension: Dimension, shown: ShownFigures): ShownPart[] {
  const parts = shown.figures[dimension].map((tally) => ({
    tally,
    label: partName(dimension, tally, shown.names, shown.lang),
    narrowing: partNarrowing(dimension, tally, shown),
  }));
  return dimension === 'months'
    ? parts.sort((a, b) => ((a.tally.code ?? '') < (b.tally.code ?? '') ? -1 : 1))
    : parts;
}

function partNarrowing(
  dimension: Dimension,
  { code }: FiguresPart,
  shown: ShownFigures,
): Narrowing | undefined {
  if (code === null) return undefined;
  const all = narrowingOf(shown);
  switch (dimension) {
    case 'months': {
      const { figures } = shown;
      const { from, to } = daysOfPeriod(fiscalMonthOf(`${code}-01`));
      // A period that begins or ends within the month counts no other days of it.
      return {
        ...all,
        receivedFrom: from > figures.from ? from : figures.from,
        receivedTo: to < figures.to ? to : figures.to,
      };
    }
    case 'provinces':
      return { ...all, province: code };
    case 'districts':
      return { ...all, district: code };
    case 'channels':
      return { ...all, channel: code };
    case 'categoryGroups':
      return { ...all, category: code };
  }
}
