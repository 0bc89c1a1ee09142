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
  z.refine((day) => day <= bangkokDate(new Date()), { error: 'date_in_future', abort: true }),
  z.refine((day) => Number(day.slice(0, 4)) >= new Date().getUTCFullYear() - 100, {
    error: 'date_too_old',
  }),
);

// Written out: the library's own dates would add 1 KB of patterns to each form.
function isCalendarDay(text: string): boolean {
  const day = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? text : NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
