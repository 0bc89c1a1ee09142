import type { Lang } from '../codes/languages.ts';
import { addCalendarDays } from '../deadline/add-days.ts';
import { bangkokDate, bangkokTime } from '../thai/buddhist-date.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { areInOrder, type OpenSpan } from './open-span.ts';

/** The hours of each weekday, Monday first; between two spans of a day is the break. */
export type WeekHours = readonly (readonly OpenSpan[])[];

/** Whether a centre is open, until when, or when it opens again. */
export type Opening =
  | { readonly isOpen: true; readonly until: string; readonly pause: OpenSpan | undefined }
  | {
      readonly isOpen: false;
      readonly from: string;
      readonly day: string;
      readonly inDays: number;
    };

const weekdays = {
  th: ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์', 'อาทิตย์'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

const SPAN = /^(\d{1,2})[.:](\d\d)(?:-|–|ถึง|to)(\d{1,2})[.:](\d\d)$/;
const CLOSED = /^(?:-|ปิด|หยุด|closed)?$/;
/** Longer than any row of days off. */
const MOST_DAYS = 30;

/** The name of a weekday, Monday being 0. */
export function weekdayName(weekday: number, lang: Lang): string {
  return weekdays[lang][weekday] ?? '';
}

/**
 * Reads the hours of one day: "08.30-12.00, 13.00-16.30", with Thai digits too; nothing, or ปิด, for a
 * day on which nobody is there.
 * @returns undefined for what cannot be read, or is no order of times
 */
export function parseDayHours(typed: string): OpenSpan[] | undefined {
  const text = toArabicDigits(typed)
    .toLowerCase()
    .replace(/\s|น\.?/gu, '');
  if (CLOSED.test(text)) return [];
  const spans: OpenSpan[] = [];
  for (const part of text.split(/[,/]|และ|and/u)) {
    const [, ...numbers] = SPAN.exec(part) ?? [];
    if (numbers.length === 0) return undefined;
    const [from = '', until = ''] = [numbers.slice(0, 2), numbers.slice(2)].map(([hour, minute]) =>
      `${hour}:${minute}`.padStart(5, '0'),
    );
    spans.push({ from, until });
  }
  return areInOrder(spans) ? spans : undefined;
}

/** "08.30–12.00, 13.00–16.30", as it can be typed again; empty where nobody is there. */
export function typedDayHours(spans: readonly OpenSpan[]): string {
  return spans.map(({ from, until }) => `${dotted(from)}–${dotted(until)}`).join(', ');
}

/** A time of a day: "16.30 น." and "16:30". */
export function formatTime(time: string, lang: Lang): string {
  return lang === 'th' ? `${dotted(time)} น.` : time;
}

/** The hours of a week in few lines, days with equal hours together; days without any are left out. */
export function hoursInWords(
  hours: WeekHours,
  lang: Lang,
): { readonly days: string; readonly times: string }[] {
  const lines: { first: number; last: number; times: string }[] = [];
  hours.forEach((spans, weekday) => {
    const times = timesOf(spans, lang);
    const before = lines.at(-1);
    if (before?.times === times && before.last === weekday - 1) before.last = weekday;
    else if (times !== '') lines.push({ first: weekday, last: weekday, times });
  });
  return lines.map(({ first, last, times }) => ({ days: daysOf(first, last, lang), times }));
}

/**
 * Whether a centre with these hours is open, by the time in Bangkok.
 * @param isDayOff of an ISO date
 * @returns undefined where it does not open within a month
 */
export function openingAt(
  hours: WeekHours,
  now: Date,
  isDayOff: (day: string) => boolean,
): Opening | undefined {
  const today = bangkokDate(now);
  const time = bangkokTime(now);
  for (let inDays = 0; inDays <= MOST_DAYS; inDays += 1) {
    const day = addCalendarDays(today, inDays);
    if (isDayOff(day)) continue;
    const spans = hours[weekdayOf(day)] ?? [];
    const at = inDays === 0 ? spans.findIndex(({ until }) => until > time) : 0;
    const span = spans[at];
    if (span === undefined) continue;
    if (inDays > 0 || span.from > time) return { isOpen: false, from: span.from, day, inDays };
    const next = spans[at + 1];
    const pause = next && { from: span.until, until: next.from };
    return { isOpen: true, until: (spans.at(-1) ?? span).until, pause };
  }
  return undefined;
}

/** The weekday of an ISO date, Monday being 0. */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

function timesOf(spans: readonly OpenSpan[], lang: Lang): string {
  if (spans.length === 0) return '';
  const [first] = spans;
  if (first?.from === '00:00' && first.until === '24:00') {
    return lang === 'th' ? 'ตลอด 24 ชั่วโมง' : 'day and night';
  }
  const texts = spans.map(({ from, until }) =>
    lang === 'th' ? `${dotted(from)}–${dotted(until)}` : `${from}–${until}`,
  );
  return lang === 'th' ? `${texts.join(' และ ')} น.` : texts.join(' and ');
}

function daysOf(first: number, last: number, lang: Lang): string {
  const name = (weekday: number) =>
    lang === 'th' ? `วัน${weekdays.th[weekday]}` : (weekdays.en[weekday] ?? '');
  if (first === 0 && last === 6) return lang === 'th' ? 'ทุกวัน' : 'Every day';
  return first === last ? name(first) : `${name(first)}–${name(last)}`;
}

function dotted(time: string): string {
  return time.replace(':', '.');
}
