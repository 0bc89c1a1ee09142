import type { ReportSpan } from '../codes/report-codes.ts';
import { daysOfPeriod, type DayRange, type FiscalPeriod } from '../thai/fiscal-period.ts';

/** The fiscal year of the Buddhist era, and which part of it; undefined parts are those it is not. */
export function reportPeriod(year: number, span: ReportSpan): FiscalPeriod {
  const part = Number(span.slice(1));
  if (span.startsWith('q')) return { year, quarter: part };
  return span.startsWith('m') ? { year, month: part } : { year };
}

/** The first and the last day of what a report is about, as ISO dates. */
export function reportDays(year: number, span: ReportSpan): DayRange {
  return daysOfPeriod(reportPeriod(year, span));
}
