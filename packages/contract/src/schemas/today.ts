import * as z from 'zod/mini';
import { todayCodes } from '../case/today-queries.ts';
import { calendarDate } from './calendar.ts';
import { circularRow } from './circular.ts';
import { caseRow } from './officer-case.ts';

/** A count under a heading of the day that reaches it stands for that many or more. */
export const TODAY_LIMIT = 100;

/** The officer's working day: each heading with its count and its first cases. */
export const today = z.object({
  /** The day in Thailand that the due days are compared with. */
  day: calendarDate,
  sections: z.array(
    z.object({
      code: z.enum(todayCodes),
      count: z.number(),
      /** The first three in the order of the list. */
      cases: z.array(caseRow),
    }),
  ),
  /** What the ministry has sent to the centre and nobody there has acknowledged. */
  circulars: z.object({
    count: z.number(),
    /** The first three, the soonest due first. */
    waiting: z.array(circularRow),
  }),
});

/** What waits for an officer, in the order of a working morning. */
export type Today = z.infer<typeof today>;
