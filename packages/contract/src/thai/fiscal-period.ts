import { fiscalYear, toBuddhistYear } from './buddhist-date.ts';

/** A fiscal year of the Buddhist era, one of its quarters, or one of its months. */
export interface FiscalPeriod {
  readonly year: number;
  /** 1 for October to December, 4 for July to September. */
  readonly quarter?: number | undefined;
  /** 1 for January, which belongs to the fiscal year that began in October before. */
  readonly month?: number | undefined;
}

/** The first and the last day of a period, as ISO dates. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Months of a fiscal year in their order, from October to September. */
export const fiscalMonths: readonly number[] = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9];

const BUDDHIST_OFFSET = toBuddhistYear(0);

/** The days of a period; a month counts before a quarter, and without either it is the whole year. */
export function daysOfPeriod({ year, quarter, month }: FiscalPeriod): DayRange {
  if (month !== undefined) return monthsFrom(fiscalMonths.indexOf(month), 1, year);
  if (quarter !== undefined) return monthsFrom((quarter - 1) * 3, 3, year);
  return monthsFrom(0, 12, year);
}

/** The fiscal year and month in which an ISO date lies. */
export function fiscalMonthOf(isoDate: string): { year: number; month: number } {
  return { year: fiscalYear(isoDate), month: Number(isoDate.slice(5, 7)) };
}

/** Days of some months, counted from October before the year. */
function monthsFrom(index: number, length: number, year: number): DayRange {
  const october = year - BUDDHIST_OFFSET - 1;
  // The zeroth day of a month is the last of the one before.
  return { from: isoDay(october, 9 + index, 1), to: isoDay(october, 9 + index + length, 0) };
}

function isoDay(year: number, monthIndex: number, day: number): string {
  return new Date(Date.UTC(year, monthIndex, day)).toISOString().slice(0, 10);
}
