import { toArabicDigits } from './digits.ts';
import { thaiMonths, thaiShortMonths } from './months.ts';

const BUDDHIST_OFFSET = 543;
const FIRST_BUDDHIST_YEAR = 2400;
const OLDEST_YEARS = 100;
// Two digits say too little to propose a year that is further away.
const LIKELY_YEARS = 25;
const BANGKOK_OFFSET_MS = 7 * 60 * 60 * 1000;

/** Why a typed day cannot be taken; each is also a code of a validation issue. */
export type DateIssue =
  'date_incomplete' | 'date_impossible' | 'year_not_buddhist' | 'date_in_future' | 'date_too_old';

/** `suggestion` is the Buddhist year that was probably meant. */
export type ParsedDate =
  { ok: true; iso: string } | { ok: false; issue: DateIssue; suggestion?: number };

/** What was typed into the three fields; the month is a number or its Thai name. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

/**
 * A past date typed with a Buddhist year.
 * @param today ISO date in Bangkok; later dates and dates over 100 years earlier are issues
 */
export function parseBuddhistDate(typed: TypedDate, today: string): ParsedDate {
  const day = readNumber(typed.day);
  const month = readMonth(typed.month);
  const year = readNumber(typed.year);
  if (day === undefined || month === undefined || year === undefined || year < 1) {
    return { ok: false, issue: 'date_incomplete' };
  }
  if (year < FIRST_BUDDHIST_YEAR) return yearIssue(year, toBuddhistYear(Number(today.slice(0, 4))));

  const iso = isoDate(year - BUDDHIST_OFFSET, month, day);
  if (iso === undefined) return { ok: false, issue: 'date_impossible' };
  if (iso > today) return { ok: false, issue: 'date_in_future' };
  const oldest = `${Number(today.slice(0, 4)) - OLDEST_YEARS}${today.slice(4)}`;
  return iso < oldest ? { ok: false, issue: 'date_too_old' } : { ok: true, iso };
}

/** The date in Bangkok at a moment, as ISO "2026-11-22". Thailand has no daylight saving. */
export function bangkokDate(timestamp: Date | string): string {
  return inBangkok(timestamp).slice(0, 10);
}

/** The clock in Bangkok at a moment, as "14:30". */
export function bangkokTime(timestamp: Date | string): string {
  return inBangkok(timestamp).slice(11, 16);
}

/** Adds the 543 years between the calendars: 2026 is 2569. */
export function toBuddhistYear(commonEraYear: number): number {
  return commonEraYear + BUDDHIST_OFFSET;
}

/** The Buddhist fiscal year of an ISO date; it begins on 1 October. */
export function fiscalYear(isoDate: string): number {
  const year = toBuddhistYear(Number(isoDate.slice(0, 4)));
  return Number(isoDate.slice(5, 7)) >= 10 ? year + 1 : year;
}

function inBangkok(timestamp: Date | string): string {
  return new Date(new Date(timestamp).getTime() + BANGKOK_OFFSET_MS).toISOString();
}

function readNumber(text: string): number | undefined {
  const digits = toArabicDigits(text).trim();
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}

function readMonth(text: string): number | undefined {
  const name = text.trim();
  const index = Math.max(
    thaiMonths.findIndex((month) => month === name),
    thaiShortMonths.findIndex((month) => month === name),
  );
  return index < 0 ? readNumber(text) : index + 1;
}

function yearIssue(year: number, thisYear: number): ParsedDate {
  const issue = 'year_not_buddhist';
  const isShort = year < 100;
  const meant = isShort
    ? [2500 + year, 2400 + year, toBuddhistYear(2000 + year)]
    : [year + BUDDHIST_OFFSET, ...(year < 1000 ? [2000 + year] : [])];
  const oldest = thisYear - (isShort ? LIKELY_YEARS : OLDEST_YEARS);
  const sensible = meant.filter((candidate) => candidate <= thisYear && candidate >= oldest);
  const suggestion = sensible.length === 0 ? undefined : Math.max(...sensible);
  return suggestion === undefined ? { ok: false, issue } : { ok: false, issue, suggestion };
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}
