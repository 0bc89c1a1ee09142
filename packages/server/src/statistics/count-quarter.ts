import {
  bangkokDate,
  categoryGroupCodes,
  daysOfPeriod,
  hideSmallCounts,
  LEAST_PUBLISHED_COUNT,
  publishedRange,
  type CountedPart,
  type DayRange,
  type PublishedFigures,
  type PublishedPart,
  type PublishedQuarter,
} from '@damrong/contract';
import type { Transaction } from '../database/transaction.ts';
import { countParts, nothing, type CountedRow } from '../figures/count-parts.ts';

/** Which cases are counted. */
export interface Quarter {
  readonly provinceCode: string;
  /** Fiscal year of the Buddhist era. */
  readonly year: number;
  readonly quarter: number;
}

/** Numbers of a part before anything is left out. */
export interface CountedFigures extends CountedPart {
  readonly code: string | null;
  readonly settledInProvince: number;
  readonly medianDays: number | null;
  /** Counts of one to five points. */
  readonly scores: readonly number[];
  readonly average: number | null;
}

export interface CountedQuarter {
  readonly total: CountedFigures;
  readonly categoryGroups: readonly CountedFigures[];
  readonly months: readonly CountedFigures[];
}

const none: CountedFigures = { ...nothing, code: null, scores: [0, 0, 0, 0, 0], average: null };

/** Counts by the same query as the desk's figures and reports, and leaves out what is small. */
export async function countQuarter(
  transaction: Transaction<'maintenance'>,
  { provinceCode, year, quarter }: Quarter,
  now: Date,
): Promise<PublishedQuarter> {
  const period = daysOfPeriod({ year, quarter });
  const rows = await countParts(transaction, {
    ...{ period, provinceCode, now, basis: 'received' },
    dimensions: ['total', 'group', 'month'],
  });
  const counted = {
    total: rows.find(({ dimension }) => dimension === 'total') ?? none,
    categoryGroups: partsOf(rows, 'group', categoryGroupCodes),
    months: partsOf(rows, 'month', monthsOf(period)),
  };
  return publishQuarter(counted, { year, quarter, countedOn: bangkokDate(now) });
}

/** What may be told of the numbers of a quarter. */
export function publishQuarter(
  { total, categoryGroups, months }: CountedQuarter,
  about: Pick<PublishedQuarter, 'year' | 'quarter' | 'countedOn'> & {
    readonly isExample?: boolean;
  },
): PublishedQuarter {
  const told = hideSmallCounts(total, [categoryGroups, months]);
  const [groups = [], each = []] = told.ways;
  const share = told.total.settled;
  return {
    year: about.year,
    quarter: about.quarter,
    ...daysOfPeriod(about),
    countedOn: about.countedOn,
    isExample: about.isExample ?? false,
    total: {
      ...told.total,
      ...more(total, told.total),
      settledInProvince: share === null ? null : publishedRange(total.settledInProvince, share),
    },
    categoryGroups: categoryGroups.map((part, index) => figuresOf(part, groups[index])),
    months: months.map((part, index) => figuresOf(part, each[index])),
  };
}

function figuresOf(
  part: CountedFigures,
  told: PublishedPart = { received: null, settled: null, pending: null },
): PublishedFigures {
  return { code: part.code ?? '', ...told, ...more(part, told) };
}

function more({ medianDays, scores, average }: CountedFigures, { settled }: PublishedPart) {
  const rated = scores.reduce((sum, count) => sum + count, 0);
  return {
    medianDays: settled === null ? null : medianDays,
    rating: settled === null || rated < LEAST_PUBLISHED_COUNT ? null : average,
  };
}

/** Each code once, also those without a case: how long the list is tells nothing. */
function partsOf(
  rows: readonly CountedRow[],
  wanted: CountedRow['dimension'],
  codes: readonly string[],
): CountedFigures[] {
  const found = rows.filter(({ dimension }) => dimension === wanted);
  const others = found.flatMap(({ code }) => (code && !codes.includes(code) ? [code] : [])).sort();
  return [...codes, ...others].map(
    (code) => found.find((row) => row.code === code) ?? { ...none, code },
  );
}

/** Such as `2026-07`, in their order. */
export function monthsOf({ from, to }: DayRange): string[] {
  const first = new Date(from);
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7);) {
    months.push(month);
    first.setUTCMonth(first.getUTCMonth() + 1);
    month = first.toISOString().slice(0, 7);
  }
  return months;
}
