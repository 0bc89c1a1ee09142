import * as z from 'zod/mini';
import { bangkokDate } from '../thai/buddhist-date.ts';

/** An instant, ISO 8601 in UTC. */
export const timestamp = z.iso.datetime('invalid');

/** A calendar day, ISO 8601, common era. */
export const calendarDate = z.iso.date('date_impossible');

/** A day that has already come in Thailand and is not more than a hundred years back. */
export const pastDate = calendarDate.check(
  z.refine((day) => day <= bangkokDate(new Date()), { error: 'date_in_future', abort: true }),
  z.refine((day) => Number(day.slice(0, 4)) >= new Date().getUTCFullYear() - 100, {
    error: 'date_too_old',
  }),
);
