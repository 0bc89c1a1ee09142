import * as z from 'zod/mini';
import { bangkokDate } from '../thai/buddhist-date.ts';

/** An instant, ISO 8601 in UTC. */
export const timestamp = z
  .string('invalid')
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'invalid'));

/** A calendar day, ISO 8601, common era. */
export const calendarDate = z
  .string('date_impossible')
  .check(z.refine(isCalendarDay, { error: 'date_impossible', abort: true }));

/** A day that has already come in Thailand and is not more than a hundred years back. */
export const pastDate = /* @__PURE__ */ calendarDate.check(
  z.refine((day) => pastDayIssue(day, bangkokDate(new Date())) !== 'date_in_future', {
    error: 'date_in_future',
    abort: true,
  }),
  z.refine((day) => pastDayIssue(day, bangkokDate(new Date())) === undefined, {
    error: 'date_too_old',
  }),
);

/** What is wrong with a day that ought to have come by `today`, both as ISO dates. */
export function pastDayIssue(
  day: string,
  today: string,
): 'date_in_future' | 'date_too_old' | undefined {
  if (day > today) return 'date_in_future';
  return Number(day.slice(0, 4)) < Number(today.slice(0, 4)) - 100 ? 'date_too_old' : undefined;
}

// Written out: the library's own dates would add 1 KB of patterns to each form.
function isCalendarDay(text: string): boolean {
  const day = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? text : NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
