import {
  bangkokDate,
  daysOfPeriod,
  fiscalMonths,
  fiscalYear,
  isProvinceCode,
  type DayRange,
  type FiscalPeriod,
} from '@damrong/contract';
import { hrefWith } from '../app/href-with.ts';
import type { Address } from '../app/page-entry.ts';

/** Which figures are shown; what is empty is everything, and the fiscal year that runs. */
export interface FiguresState {
  readonly year: string;
  /** A quarter such as `q1`, or a month such as `m10`; empty for the whole year. */
  readonly span: string;
  readonly province: string;
}

export const spans: readonly string[] = [
  ...[1, 2, 3, 4].map((quarter) => `q${quarter}`),
  ...fiscalMonths.map((month) => `m${month}`),
];

export function readFiguresState({ query }: Pick<Address, 'query'>): FiguresState {
  const year = query.get('year') ?? '';
  const span = query.get('span') ?? '';
  const province = query.get('province') ?? '';
  return {
    year: /^2[4-9]\d\d$/.test(year) ? year : '',
    span: spans.includes(span) ? span : '',
    province: isProvinceCode(province) ? province : '',
  };
}

export function figuresHref(state: FiguresState): string {
  const params = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''));
  return hrefWith('/figures', params);
}

export function thisFiscalYear(): number {
  return fiscalYear(bangkokDate(new Date()));
}

export function periodOf({ year, span }: FiguresState): FiscalPeriod {
  const number = Number(span.slice(1));
  return {
    year: year === '' ? thisFiscalYear() : Number(year),
    ...(span.startsWith('q') && { quarter: number }),
    ...(span.startsWith('m') && { month: number }),
  };
}

export function daysOf(state: FiguresState): DayRange {
  return daysOfPeriod(periodOf(state));
}
